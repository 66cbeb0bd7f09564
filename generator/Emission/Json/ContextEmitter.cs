using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the <c>JsonSerializerContext</c> through which any System.Text.Json call can use the emitted code.</summary>
internal static class ContextEmitter
{
    private const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    public static SourceWriter Emit(ContextFile model)
    {
        var name = model.TypeName;
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Lines($$"""
            /// <summary>
            /// Provides System.Text.Json with the emitted JSON code for every type of this client, without reflection. Use it as an argument of
            /// <c>JsonSerializer.Serialize</c>, in a <c>TypeInfoResolverChain</c>, or in minimal APIs.
            /// </summary>
            {{GeneratedCode.Attribute}}
            """);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {name} : global::System.Text.Json.Serialization.JsonSerializerContext, global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver");
        WriteMembers(writer, name);
        writer.Line();
        foreach (var entry in model.Entries)
        {
            writer.Line("/// <inheritdoc cref=\"Get{T}\"/>");
            var type = CSharpTypes.Name(entry.Type);
            writer.Line($"{(entry.IsVisible ? "public" : "internal")} {TypeInfo}<{type}> {entry.PropertyName} => Get<{type}>();");
        }

        writer.Line();
        WriteCreate(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteMembers(SourceWriter writer, string name)
    {
        writer.Lines($$"""
            /// <summary>Initializes a new instance of the <see cref="{{name}}"/> class with its own options.</summary>
            public {{name}}()
                : base(null)
            {
            }

            /// <summary>Initializes a new instance of the <see cref="{{name}}"/> class as the resolver of the specified options.</summary>
            /// <param name="options">The options. They must not have a resolver yet.</param>
            public {{name}}({{Options}} options)
                : base(options)
            {
            }

            /// <summary>Gets the default context, which all callers can share.</summary>
            public static {{name}} Default { get; } = new(new {{Options}}());

            /// <inheritdoc/>
            protected override {{Options}}? GeneratedSerializerOptions => null;

            /// <inheritdoc/>
            public override {{TypeInfo}}? GetTypeInfo(global::System.Type type)
            {
                Options.TryGetTypeInfo(type, out var typeInfo);
                return typeInfo;
            }

            {{TypeInfo}}? global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, {{Options}} options) => Create(type, options);
            """);
    }

    private static void WriteCreate(SourceWriter writer, ContextFile model)
    {
        writer.Open($"private static {TypeInfo}? Create(global::System.Type type, {Options} options)");
        foreach (var entry in model.Entries)
        {
            writer.Line($"if (type == typeof({CSharpTypes.Name(entry.Type)})) return options.{Creation(entry.Type)}();");
        }

        writer.Line("return null;");
        writer.Close();
        writer.Line();
        writer.Lines($$"""
            /// <summary>Gets the JSON metadata of the type.</summary>
            private {{TypeInfo}}<T> Get<T>() => ({{TypeInfo}}<T>)Options.GetTypeInfo(typeof(T));
            """);
    }

    private static string Creation(TypeRef type) => type switch
    {
        { Kind: TypeKind.Object or TypeKind.Union } => $"Object<{type.Name}>",
        { Kind: TypeKind.Enum, NumberKind: null } => $"Enum<{type.Name}>",
        { Kind: TypeKind.List, IsItemNullable: false, Item: { Kind: TypeKind.Object or TypeKind.Union } item } => $"List<{item.Name}>",
        { Kind: TypeKind.List, IsItemNullable: false, Item: { Kind: TypeKind.Enum, NumberKind: null } item } => $"EnumList<{item.Name}>",
        _ => $"Value<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>",
    };
}
