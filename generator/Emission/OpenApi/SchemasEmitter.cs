using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.OpenApi;

/// <summary>Writes the method by which an ASP.NET Core application describes the types of the client in its OpenAPI document.</summary>
internal static class SchemasEmitter
{
    private const string Options = "global::Microsoft.AspNetCore.OpenApi.OpenApiOptions";
    private const string OpenApi = "global::Microsoft.OpenApi";
    private const string Nodes = "global::System.Text.Json.Nodes";
    private const string Collections = "global::System.Collections.Generic";

    public static string TypeName(OpenApiFile model) => model.ClientName + "OpenApiOptionsExtensions";

    public static SourceWriter Emit(OpenApiFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides an extension method that describes the types of {model.ClientName} in the OpenAPI document of an ASP.NET Core application.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static class {TypeName(model)}");
        WriteMethod(writer, model);
        WriteSearch(writer);
        WriteDescriptions(writer, model);
        WriteReader(writer);
        WriteSchemas(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteMethod(SourceWriter writer, OpenApiFile model) => writer.Lines($$"""
        private const string Found = {{Literals.String(model.Scope.Namespace + "." + model.ClientName)}};

        /// <summary>Adds the schemas of the types of {{model.ClientName}}. Without them, the document shows these types as empty schemas.</summary>
        /// <param name="options">The options of the OpenAPI document.</param>
        /// <returns>The same options.</returns>
        /// <exception cref="global::System.ArgumentNullException">The options are null.</exception>
        public static {{Options}} Add{{model.Prefix}}Schemas(this {{Options}} options)
        {
            global::System.ArgumentNullException.ThrowIfNull(options);
            options.AddSchemaTransformer(static (schema, context, cancellationToken) =>
            {
                Find(schema, context);
                return global::System.Threading.Tasks.Task.CompletedTask;
            });
            return options.AddDocumentTransformer((document, context, cancellationToken) =>
            {
                new Descriptions(document, options).Write();
                return global::System.Threading.Tasks.Task.CompletedTask;
            });
        }

        """);

    private static void WriteSearch(SourceWriter writer) => writer.Lines($$"""
        // References of types to each other cannot be followed before all of them are components, so the schemas are only noted here.
        private static void Find({{OpenApi}}.OpenApiSchema schema, global::Microsoft.AspNetCore.OpenApi.OpenApiSchemaTransformerContext context)
        {
            var type = Known(context.JsonTypeInfo.Type);
            var element = type is null && (schema.Items is null && schema.AdditionalProperties is null) ? Known(context.JsonTypeInfo.ElementType) : null;
            if (type is null && schema.Type?.HasFlag({{OpenApi}}.JsonSchemaType.String) == true
                && Known(context.ParameterDescription?.ParameterDescriptor?.ParameterType) is { IsValueType: true } parameter)
            {
                type = parameter;
            }

            if (context.Document is not { } document || (type ?? element) is not { } found)
            {
                return;
            }

            if (type is { IsGenericType: true })
            {
                schema.Metadata?.Remove("x-schema-id");
            }

            document.Metadata ??= new {{Collections}}.Dictionary<string, object>();
            if (!document.Metadata.TryGetValue(Found, out var list))
            {
                document.Metadata[Found] = list = new {{Collections}}.List<({{OpenApi}}.OpenApiSchema Schema, global::System.Type Type, bool IsElement)>();
            }

            (({{Collections}}.List<({{OpenApi}}.OpenApiSchema Schema, global::System.Type Type, bool IsElement)>)list).Add((schema, found, type is null));
        }

        private static global::System.Type? Known(global::System.Type? type)
        {
            var actual = type is null ? null : global::System.Nullable.GetUnderlyingType(type) ?? type;
            return actual is not null && Schemas.ContainsKey(actual) ? actual : null;
        }

        """);

    private static void WriteDescriptions(SourceWriter writer, OpenApiFile model)
    {
        writer.Line("/// <summary>Writes the schemas of the types that one document names.</summary>");
        writer.Open($"private sealed class Descriptions({OpenApi}.OpenApiDocument document, {Options} options)");
        writer.Lines($$"""
            private readonly {{Collections}}.Queue<({{OpenApi}}.OpenApiSchema Schema, global::System.Type Type)> _pending = new();
            private readonly {{Collections}}.Dictionary<global::System.Type, string> _ids = [];

            public void Write()
            {
                if (document.Metadata is null || !document.Metadata.TryGetValue(Found, out var list))
                {
                    return;
                }

                document.Metadata.Remove(Found);
                foreach (var (schema, type, isElement) in ({{Collections}}.List<({{OpenApi}}.OpenApiSchema Schema, global::System.Type Type, bool IsElement)>)list)
                {
                    if (!isElement)
                    {
                        Fill(schema, Read(type));
                    }
                    else if (schema.Type?.HasFlag({{OpenApi}}.JsonSchemaType.Array) == true)
                    {
                        schema.Items = Reference(type);
                    }
                    else
                    {
                        schema.AdditionalProperties = Reference(type);
                    }
                }

                while (_pending.TryDequeue(out var next))
                {
                    Fill(next.Schema, Read(next.Type));
                }
            }

            private static {{Nodes}}.JsonObject Read(global::System.Type type) => {{Nodes}}.JsonNode.Parse(Schemas[type])!.AsObject();

            private {{OpenApi}}.OpenApiSchemaReference Reference(global::System.Type type)
            {
                if (!_ids.TryGetValue(type, out var id))
                {
                    id = options.CreateSchemaReferenceId({{model.Context.TypeName}}.Default.GetTypeInfo(type)!) ?? type.Name;
                    _ids[type] = id;
                    if (document.Components?.Schemas?.ContainsKey(id) != true)
                    {
                        var schema = new {{OpenApi}}.OpenApiSchema();
                        document.AddComponent(id, schema);
                        _pending.Enqueue((schema, type));
                    }
                }

                return new {{OpenApi}}.OpenApiSchemaReference(id, document);
            }

            """);
    }

    private static void WriteReader(SourceWriter writer)
    {
        writer.Lines($$"""
            private {{OpenApi}}.IOpenApiSchema Create({{Nodes}}.JsonNode? json)
            {
                var members = json!.AsObject();
                if (members["$ref"] is { } name)
                {
                    var reference = Reference(Names[name.GetValue<string>()]);
                    reference.Description = members["description"]?.GetValue<string>();
                    reference.ReadOnly = members.ContainsKey("readOnly");
                    reference.WriteOnly = members.ContainsKey("writeOnly");
                    reference.Deprecated = members.ContainsKey("deprecated");
                    return reference;
                }

                var schema = new {{OpenApi}}.OpenApiSchema();
                Fill(schema, members);
                return schema;
            }

            private {{Collections}}.List<{{OpenApi}}.IOpenApiSchema> CreateAll({{Nodes}}.JsonNode json)
            {
                var schemas = new {{Collections}}.List<{{OpenApi}}.IOpenApiSchema>();
                foreach (var item in json.AsArray())
                {
                    schemas.Add(Create(item));
                }

                return schemas;
            }

            """);
        writer.Open($"private void Fill({OpenApi}.OpenApiSchema schema, {Nodes}.JsonObject json)");
        writer.Open("foreach (var (keyword, node) in json)");
        writer.Line("var value = node!;");
        writer.Open("switch (keyword)");
        foreach (var (keyword, statement) in Keywords)
        {
            writer.Line($"case \"{keyword}\":");
            writer.Indent();
            writer.Lines(statement);
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Close();
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Lines($$"""
            private static {{OpenApi}}.JsonSchemaType TypeOf(string name) => name switch
            {
                "null" => {{OpenApi}}.JsonSchemaType.Null,
                "object" => {{OpenApi}}.JsonSchemaType.Object,
                "array" => {{OpenApi}}.JsonSchemaType.Array,
                "boolean" => {{OpenApi}}.JsonSchemaType.Boolean,
                "integer" => {{OpenApi}}.JsonSchemaType.Integer,
                "number" => {{OpenApi}}.JsonSchemaType.Number,
                _ => {{OpenApi}}.JsonSchemaType.String,
            };
            """);
        writer.Close();
        writer.Line();
    }

    private static IEnumerable<(string Keyword, string Statement)> Keywords =>
    [
        ("type", $"schema.Type = value is {Nodes}.JsonArray several ? TypeOf(several[0]!.GetValue<string>()) | TypeOf(several[1]!.GetValue<string>()) : TypeOf(value.GetValue<string>());"),
        ("format", "schema.Format = value.GetValue<string>();"),
        ("description", "schema.Description ??= value.GetValue<string>();"),
        ("pattern", "schema.Pattern = value.GetValue<string>();"),
        ("minimum", "schema.Minimum = value.ToJsonString();"),
        ("maximum", "schema.Maximum = value.ToJsonString();"),
        ("exclusiveMinimum", "schema.ExclusiveMinimum = value.ToJsonString();"),
        ("exclusiveMaximum", "schema.ExclusiveMaximum = value.ToJsonString();"),
        ("multipleOf", "schema.MultipleOf = value.GetValue<decimal>();"),
        ("minLength", "schema.MinLength = value.GetValue<int>();"),
        ("maxLength", "schema.MaxLength = value.GetValue<int>();"),
        ("minItems", "schema.MinItems = value.GetValue<int>();"),
        ("maxItems", "schema.MaxItems = value.GetValue<int>();"),
        ("uniqueItems", "schema.UniqueItems = true;"),
        ("readOnly", "schema.ReadOnly = true;"),
        ("writeOnly", "schema.WriteOnly = true;"),
        ("deprecated", "schema.Deprecated = true;"),
        ("$ref", "schema.AllOf = [Reference(Names[value.GetValue<string>()])];"),
        ("items", "schema.Items = Create(value);"),
        ("additionalProperties", "schema.AdditionalProperties = Create(value);"),
        ("oneOf", "schema.OneOf = CreateAll(value);"),
        ("anyOf", "schema.AnyOf = CreateAll(value);\nschema.Type = null;"),
        ("allOf", "schema.AllOf = CreateAll(value);"),
        ("enum", $$"""
            schema.Enum = [];
            foreach (var item in value.AsArray())
            {
                schema.Enum.Add(item!.DeepClone());
            }

            """),
        ("required", $$"""
            schema.Required = new {{Collections}}.HashSet<string>();
            foreach (var item in value.AsArray())
            {
                schema.Required.Add(item!.GetValue<string>());
            }

            """),
        ("properties", $$"""
            schema.Properties = new {{Collections}}.Dictionary<string, {{OpenApi}}.IOpenApiSchema>();
            foreach (var (name, property) in value.AsObject())
            {
                schema.Properties[name] = Create(property);
            }

            """),
        ("discriminator", $$"""
            schema.Discriminator = new {{OpenApi}}.OpenApiDiscriminator { PropertyName = value["propertyName"]!.GetValue<string>(), Mapping = new {{Collections}}.Dictionary<string, {{OpenApi}}.OpenApiSchemaReference>() };
            foreach (var (text, target) in value["mapping"]!.AsObject())
            {
                schema.Discriminator.Mapping[text] = Reference(Names[target!.GetValue<string>()]);
            }

            """),
    ];

    private static void WriteSchemas(SourceWriter writer, OpenApiFile model)
    {
        writer.Line("// JSON Schema, except that $ref and mapping have the names of types.");
        writer.Open($"private static readonly {Collections}.Dictionary<global::System.Type, string> Schemas = new()");
        foreach (var (type, json) in new SchemaTexts(model).All())
        {
            writer.Line($"[typeof({type})] = \"\"\"{json}\"\"\",");
        }

        writer.Close(";");
        writer.Line();
        writer.Lines($$"""
            private static readonly {{Collections}}.Dictionary<string, global::System.Type> Names = NamesOf();

            private static {{Collections}}.Dictionary<string, global::System.Type> NamesOf()
            {
                var names = new {{Collections}}.Dictionary<string, global::System.Type>();
                foreach (var type in Schemas.Keys)
                {
                    names.TryAdd(type.Name, type);
                }

                return names;
            }
            """);
    }
}
