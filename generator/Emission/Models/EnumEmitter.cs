using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Models;

/// <summary>Writes an enum as an open value type over its text or number on the wire.</summary>
internal static class EnumEmitter
{
    public static SourceWriter Emit(EnumModel model)
    {
        var name = model.TypeName;
        var isText = model.ValueKind == TypeKind.String;
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"The values of {name}. Any other {(isText ? "text" : "number")} is a valid value too and survives a round trip.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(name));
        writer.Open($"{model.Accessibility} readonly partial record struct {name}");
        writer.Lines(isText ? TextValue(name) : NumberValue(name, CSharpTypes.Name(TypeRef.Scalar(model.ValueKind))));
        foreach (var member in model.Members)
        {
            writer.Line();
            DocComments.Write(writer, new DocText(member.Description, Details: null), isText ? $"The value \"{member.WireValue}\"." : $"The value {member.WireValue}.");
            writer.Line($"public static {name} {member.Name} {{ get; }} = new({(isText ? Literals.String(member.WireValue) : member.WireValue)});");
        }

        writer.Line();
        writer.Lines(isText ? TextConversions(name) : NumberConversions(name, CSharpTypes.Name(TypeRef.Scalar(model.ValueKind))));
        writer.Close();
        return writer;
    }

    private static string TextValue(string name) => $$"""
        private readonly string? _value;

        /// <summary>Makes a value from its text on the wire, which need not be one that is named here.</summary>
        /// <param name="value">The text on the wire.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
        public {{name}}(string value)
        {
            global::System.ArgumentNullException.ThrowIfNull(value);

            // So that the empty text is the default value.
            _value = value.Length == 0 ? null : value;
        }
        """;

    private static string TextConversions(string name) => $$"""
        /// <summary>Makes a value from its text on the wire.</summary>
        /// <param name="value">The text on the wire.</param>
        public static implicit operator {{name}}(string value) => new(value);

        /// <summary>Gives the text on the wire.</summary>
        /// <returns>The text; empty for the default value.</returns>
        public override string ToString() => _value ?? "";
        """;

    private static string NumberValue(string name, string type) => $$"""
        /// <summary>Makes a value from its number on the wire, which need not be one that is named here.</summary>
        /// <param name="value">The number on the wire.</param>
        public {{name}}({{type}} value)
        {
            Value = value;
        }

        /// <summary>The number on the wire.</summary>
        public {{type}} Value { get; }
        """;

    private static string NumberConversions(string name, string type) => $$"""
        /// <summary>Makes a value from its number on the wire.</summary>
        /// <param name="value">The number on the wire.</param>
        public static implicit operator {{name}}({{type}} value) => new(value);

        /// <summary>Gives the number on the wire in digits.</summary>
        /// <returns>The digits.</returns>
        public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        """;
}
