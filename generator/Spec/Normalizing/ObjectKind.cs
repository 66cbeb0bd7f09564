namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>The objects of OpenAPI 3.0 that NSwag reads.</summary>
internal enum ObjectKind
{
    None,
    Info,
    Contact,
    License,
    ExternalDocs,
    Tag,
    Server,
    ServerVariable,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Schema,
    Discriminator,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}
