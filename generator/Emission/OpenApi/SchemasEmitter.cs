using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.OpenApi;

/// <summary>Writes the method by which an ASP.NET Core application describes the types of the client in its OpenAPI document.</summary>
internal static class SchemasEmitter
{
    private const string Options = "global::Microsoft.AspNetCore.OpenApi.OpenApiOptions";
    private const string OpenApi = "global::Microsoft.OpenApi";
    private const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    private const string Nodes = "global::System.Text.Json.Nodes";
    private const string Collections = "global::System.Collections.Generic";

    private static readonly string[] Nested = ["Note", "Ids", "Descriptions"];

    public static string TypeName(OpenApiFile model) => model.ClientName + "OpenApiOptionsExtensions";

    public static SourceWriter Emit(OpenApiFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides an extension method that describes the types of {model.ClientName} in the OpenAPI document of an ASP.NET Core application.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static class {TypeName(model)}");
        WriteMethod(writer, model);
        WriteSearch(writer);
        WriteIds(writer);
        WriteDescriptions(writer, model);
        WriteReader(writer);
        WriteSchemas(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteMethod(SourceWriter writer, OpenApiFile model) => writer.Lines($$"""
        private const string Found = {{Literals.String(model.Scope.Namespace + "." + model.ClientName)}};
        private const string SchemaId = "x-schema-id";

        /// <summary>Adds the schemas of the types of {{model.ClientName}}. Without them, the document shows these types as empty schemas.</summary>
        /// <param name="options">The options of the OpenAPI document.</param>
        /// <returns>The same options.</returns>
        /// <exception cref="global::System.ArgumentNullException">The options are null.</exception>
        public static {{Options}} Add{{model.Prefix}}Schemas(this {{Options}} options)
        {
            global::System.ArgumentNullException.ThrowIfNull(options);
            var ids = new Ids(options.CreateSchemaReferenceId);
            options.CreateSchemaReferenceId = ids.Create;
            options.AddSchemaTransformer((schema, context, cancellationToken) =>
            {
                Find(schema, context, ids);
                return global::System.Threading.Tasks.Task.CompletedTask;
            });
            return options.AddDocumentTransformer((document, context, cancellationToken) =>
            {
                new Descriptions(document, options, ids).Write();
                return global::System.Threading.Tasks.Task.CompletedTask;
            });
        }

        """);

    private static void WriteSearch(SourceWriter writer) => writer.Lines($$"""
        // References of types to each other cannot be followed before all of them are components, so the schemas are only noted here.
        private static void Find({{OpenApi}}.OpenApiSchema schema, global::Microsoft.AspNetCore.OpenApi.OpenApiSchemaTransformerContext context, Ids ids)
        {
            var id = schema.Metadata?.TryGetValue(SchemaId, out var mark) == true && mark is string { Length: > 0 } wanted ? ids.Of(context.JsonTypeInfo.Type, wanted) : null;
            if (id is not null)
            {
                schema.Metadata![SchemaId] = id;
            }

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
                schema.Metadata?.Remove(SchemaId);
                id = null;
            }

            document.Metadata ??= new {{Collections}}.Dictionary<string, object>();
            if (!document.Metadata.TryGetValue(Found, out var list))
            {
                document.Metadata[Found] = list = new {{Collections}}.List<Note>();
            }

            (({{Collections}}.List<Note>)list).Add(new Note(schema, found, id, type is null));
        }

        private sealed record Note({{OpenApi}}.OpenApiSchema Schema, global::System.Type Type, string? Id, bool IsElement);

        private static bool IsEmitted(global::System.Type type) => Types.TryGetValue(type.Name, out var emitted) && emitted == type;

        // A type of the client, or a list of one.
        private static global::System.Type? Known(global::System.Type? type)
        {
            var actual = type is null ? null : global::System.Nullable.GetUnderlyingType(type) ?? type;
            var item = actual is { IsGenericType: true } && actual.GetGenericTypeDefinition() == typeof({{Collections}}.IReadOnlyList<>) ? actual.GetGenericArguments()[0] : actual;
            return item is not null && IsEmitted(item) ? actual : null;
        }

        """);

    private static void WriteIds(SourceWriter writer) => writer.Lines($$"""
        // Two types of one name would be one component, and one of them would be described as the other: the later one gets a number.
        private sealed class Ids(global::System.Func<{{TypeInfo}}, string?> create)
        {
            private readonly {{Collections}}.Dictionary<string, global::System.Type> _types = [];
            private readonly {{Collections}}.Dictionary<(global::System.Type, string), string> _ids = [];

            public string? Create({{TypeInfo}} type) => create(type) is { } wanted ? Of(type.Type, wanted) : null;

            public string Of(global::System.Type type, string wanted)
            {
                var actual = global::System.Nullable.GetUnderlyingType(type) ?? type;
                lock (_ids)
                {
                    if (!_ids.TryGetValue((actual, wanted), out var id))
                    {
                        id = Free(wanted, name => !_types.TryGetValue(name, out var other) || other == actual || !(IsEmitted(actual) || IsEmitted(other)));
                        _types.TryAdd(id, actual);
                        _ids[(actual, wanted)] = id;
                    }

                    return id;
                }
            }

            public static string Free(string wanted, global::System.Func<string, bool> isFree)
            {
                var name = wanted;
                var stem = wanted.Length > 0 && char.IsDigit(wanted[^1]) ? wanted + "_" : wanted;
                for (var number = 2; !isFree(name); number++)
                {
                    name = stem + number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                }

                return name;
            }
        }

        """);

    private static void WriteDescriptions(SourceWriter writer, OpenApiFile model)
    {
        writer.Line("/// <summary>Writes the schemas of the types that one document names.</summary>");
        writer.Open($"private sealed class Descriptions({OpenApi}.OpenApiDocument document, {Options} options, Ids ids)");
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
                var notes = ({{Collections}}.List<Note>)list;
                foreach (var note in notes)
                {
                    if (note.Id is { } id && IsTaken(id))
                    {
                        _ids[note.Type] = id;
                    }
                }

                foreach (var (schema, type, _, isElement) in notes)
                {
                    if (!isElement)
                    {
                        var isNullable = schema.Type?.HasFlag({{OpenApi}}.JsonSchemaType.Null) == true;
                        Fill(schema, type);
                        schema.Type |= isNullable ? {{OpenApi}}.JsonSchemaType.Null : 0;
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
                    Fill(next.Schema, next.Type);
                }
            }

            private void Fill({{OpenApi}}.OpenApiSchema schema, global::System.Type type)
            {
                if (type.IsGenericType)
                {
                    schema.Type = {{OpenApi}}.JsonSchemaType.Array;
                    schema.Items = Reference(type.GetGenericArguments()[0]);
                    return;
                }

                Fill(schema, {{Nodes}}.JsonNode.Parse(Json(type.Name))!.AsObject());
            }

            private {{OpenApi}}.OpenApiSchemaReference Reference(global::System.Type type)
            {
                if (!_ids.TryGetValue(type, out var id))
                {
                    id = options.CreateSchemaReferenceId({{model.Context.TypeName}}.Default.GetTypeInfo(type)!) ?? type.Name;
                    id = Ids.Free(ids.Of(type, id), name => !IsTaken(name));
                    _ids[type] = id;
                    var schema = new {{OpenApi}}.OpenApiSchema();
                    document.AddComponent(id, schema);
                    _pending.Enqueue((schema, type));
                }

                return new {{OpenApi}}.OpenApiSchemaReference(id, document);
            }

            private bool IsTaken(string id) => document.Components?.Schemas?.ContainsKey(id) == true;

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
                    var reference = Reference(Types[name.GetValue<string>()]);
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
        ("type", $$"""
            schema.Type = value is {{Nodes}}.JsonArray ? 0 : TypeOf(value.GetValue<string>());
            foreach (var item in value as {{Nodes}}.JsonArray ?? [])
            {
                schema.Type |= TypeOf(item!.GetValue<string>());
            }

            """),
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
        ("$ref", "schema.AllOf = [Reference(Types[value.GetValue<string>()])];"),
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
        ("x-enum-varnames", $$"""schema.Extensions = new {{Collections}}.Dictionary<string, {{OpenApi}}.IOpenApiExtension> { [keyword] = new {{OpenApi}}.JsonNodeExtension(value.DeepClone()) };"""),
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
                schema.Discriminator.Mapping[text] = Reference(Types[target!.GetValue<string>()]);
            }

            """),
    ];

    private static void WriteSchemas(SourceWriter writer, OpenApiFile model)
    {
        var schemas = new SchemaTexts(model).All().ToList();
        writer.Open($"private static readonly {Collections}.Dictionary<string, global::System.Type> Types = new()");
        foreach (var (type, _) in schemas)
        {
            // The types in this class come first, where they have the name of another one.
            writer.Line($"[{Literals.String(type)}] = typeof({(Nested.Contains(type) ? $"global::{model.Scope.Namespace}.{type}" : type)}),");
        }

        writer.Close(";");
        writer.Line();
        writer.Line("// JSON Schema, except that $ref and mapping have the names of types.");
        writer.Open("private static global::System.ReadOnlySpan<byte> Json(string type) => type switch");
        foreach (var (type, json) in schemas)
        {
            writer.Line($"{Literals.String(type)} => \"\"\"{json}\"\"\"u8,");
        }

        writer.Line("_ => \"{}\"u8,");
        writer.Close(";");
    }
}
