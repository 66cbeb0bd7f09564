using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the <c>JsonSerializerContext</c> through which any System.Text.Json call can use the emitted code.</summary>
internal static class ContextEmitter
{
    private const string CreateObject = "CreateObject";
    private const string CreateEnum = "CreateEnum";
    private const string CreateList = "CreateList";
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
        foreach (var entry in model.Entries)
        {
            writer.Line();
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
            var type = CSharpTypes.Name(entry.Type);
            writer.Line($"if (type == typeof({type})) return {Creation(entry.Type, type)}(options);");
        }

        writer.Line("return null;");
        writer.Close();
        writer.Line();
        WriteCreation(writer, model, CreateObject, "T", "IJsonCodec<T>", "T");
        WriteCreation(writer, model, CreateEnum, "T", "struct, ITextEnum<T>", "TextEnumJson<T>");
        WriteCreation(writer, model, CreateList, "global::System.Collections.Generic.IReadOnlyList<T>", "IJsonCodec<T>", "ListJson<T, T>");
        writer.Lines($$"""
            private static {{TypeInfo}} Create<T, TCodec>({{Options}} options)
                where TCodec : IJsonCodec<T> =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, new CodecConverter<T, TCodec>());

            /// <summary>Gets the JSON metadata of the type.</summary>
            private {{TypeInfo}}<T> Get<T>() => ({{TypeInfo}}<T>)Options.GetTypeInfo(typeof(T));
            """);
    }

    // The most frequent kinds have a method with a short name, which only a client with such a type declares.
    private static void WriteCreation(SourceWriter writer, ContextFile model, string method, string type, string constraint, string codec)
    {
        if (model.Entries.Any(entry => MethodOf(entry.Type) == method))
        {
            writer.Line($"private static {TypeInfo} {method}<T>({Options} options)");
            writer.Indent();
            writer.Line($"where T : {constraint} =>");
            writer.Line($"Create<{type}, {codec}>(options);");
            writer.Outdent();
            writer.Line();
        }
    }

    private static string Creation(TypeRef type, string name) => MethodOf(type) switch
    {
        null => $"Create<{name}, {Codecs.Of(type)}>",
        CreateList => $"{CreateList}<{CSharpTypes.Item(type)}>",
        var method => $"{method}<{name}>",
    };

    private static string? MethodOf(TypeRef type) => type switch
    {
        { Kind: TypeKind.Object or TypeKind.Union } => CreateObject,
        { Kind: TypeKind.Enum, NumberKind: null } => CreateEnum,
        { Kind: TypeKind.List, IsItemNullable: false, Item.Kind: TypeKind.Object or TypeKind.Union } => CreateList,
        _ => null,
    };
}
