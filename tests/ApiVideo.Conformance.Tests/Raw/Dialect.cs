namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>The versions of the specification that differ in what their words mean.</summary>
internal enum Dialect
{
    Swagger2,
    OpenApi30,
    OpenApi31,
}
