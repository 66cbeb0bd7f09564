namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Specifies the version of OpenAPI that a document is written in.</summary>
internal enum SpecDialect
{
    Swagger20,
    OpenApi30,
    /// <summary>3.1 and later, where a schema is a JSON Schema of 2020-12.</summary>
    OpenApi31,
}
