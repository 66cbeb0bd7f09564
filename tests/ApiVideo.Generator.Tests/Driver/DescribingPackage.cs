using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>
/// Stands for a reference to Microsoft.AspNetCore.OpenApi, which would bring newer versions of the other references of these tests. It has what
/// emitted code names; Conformance.Tests runs this code with the package.
/// </summary>
internal static class DescribingPackage
{
    private const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization.Metadata;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.OpenApi;

        namespace Microsoft.AspNetCore.Mvc.Abstractions
        {
            public class ParameterDescriptor { public Type ParameterType { get; set; } = default!; }
        }

        namespace Microsoft.AspNetCore.Mvc.ApiExplorer
        {
            public class ApiParameterDescription { public Abstractions.ParameterDescriptor ParameterDescriptor { get; set; } = default!; }
        }

        namespace Microsoft.AspNetCore.OpenApi
        {
            public sealed class OpenApiOptions
            {
                public Func<JsonTypeInfo, string?> CreateSchemaReferenceId { get; set; } = type => type.Type.Name;
                public OpenApiOptions AddSchemaTransformer(Func<OpenApiSchema, OpenApiSchemaTransformerContext, CancellationToken, Task> transformer) => this;
                public OpenApiOptions AddDocumentTransformer(Func<OpenApiDocument, OpenApiDocumentTransformerContext, CancellationToken, Task> transformer) => this;
            }

            public sealed class OpenApiDocumentTransformerContext;

            public sealed class OpenApiSchemaTransformerContext
            {
                public required JsonTypeInfo JsonTypeInfo { get; init; }
                public required Mvc.ApiExplorer.ApiParameterDescription? ParameterDescription { get; init; }
                public OpenApiDocument? Document { get; init; }
            }
        }

        namespace Microsoft.OpenApi
        {
            public interface IOpenApiSchema;
            public interface IOpenApiExtension;
            public class JsonNodeExtension(JsonNode json) : IOpenApiExtension { public JsonNode Node => json; }
            public class OpenApiComponents { public IDictionary<string, IOpenApiSchema>? Schemas { get; set; } }
            public class OpenApiDiscriminator { public string? PropertyName { get; set; } public IDictionary<string, OpenApiSchemaReference>? Mapping { get; set; } }

            [Flags]
            public enum JsonSchemaType { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Object = 32, Array = 64 }

            public class OpenApiDocument
            {
                public OpenApiComponents? Components { get; set; }
                public IDictionary<string, object>? Metadata { get; set; }
                public bool AddComponent<T>(string id, T component) => true;
            }

            public class OpenApiSchemaReference(string id, OpenApiDocument document) : IOpenApiSchema
            {
                public OpenApiDocument Document => document;
                public string Id => id;
                public string? Description { get; set; }
                public bool ReadOnly { get; set; }
                public bool WriteOnly { get; set; }
                public bool Deprecated { get; set; }
            }

            public class OpenApiSchema : IOpenApiSchema
            {
                public JsonSchemaType? Type { get; set; }
                public string? Format { get; set; }
                public string? Description { get; set; }
                public string? Pattern { get; set; }
                public string? Minimum { get; set; }
                public string? Maximum { get; set; }
                public string? ExclusiveMinimum { get; set; }
                public string? ExclusiveMaximum { get; set; }
                public decimal? MultipleOf { get; set; }
                public int? MinLength { get; set; }
                public int? MaxLength { get; set; }
                public int? MinItems { get; set; }
                public int? MaxItems { get; set; }
                public bool? UniqueItems { get; set; }
                public bool ReadOnly { get; set; }
                public bool WriteOnly { get; set; }
                public bool Deprecated { get; set; }
                public IOpenApiSchema? Items { get; set; }
                public IOpenApiSchema? AdditionalProperties { get; set; }
                public IList<IOpenApiSchema>? OneOf { get; set; }
                public IList<IOpenApiSchema>? AnyOf { get; set; }
                public IList<IOpenApiSchema>? AllOf { get; set; }
                public IList<JsonNode>? Enum { get; set; }
                public ISet<string>? Required { get; set; }
                public IDictionary<string, IOpenApiSchema>? Properties { get; set; }
                public OpenApiDiscriminator? Discriminator { get; set; }
                public IDictionary<string, IOpenApiExtension>? Extensions { get; set; }
                public IDictionary<string, object>? Metadata { get; set; }
            }
        }
        """;

    public static MetadataReference Reference(IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Microsoft.AspNetCore.OpenApi",
        [CSharpSyntaxTree.ParseText(Source)],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
