namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>The objects of OpenAPI 3.0.</summary>
internal enum ObjectKind
{
    None,
    Document,
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
    /// <summary>The schema of a property.</summary>
    Property,
    Discriminator,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}
