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
        var isText = model.NumberKind is null;
        var number = CSharpTypes.Name(TypeRef.Scalar(model.ValueKind));
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"Specifies the values of {name}. Any other {(isText ? "text" : "number")} is a valid value too, and is kept.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(name, Codecs.OfEnum(name, model.NumberKind)));
        writer.Open($"{model.Accessibility} readonly partial record struct {name} : {(isText ? $"ITextEnum<{name}>" : $"INumberEnum<{name}, {number}>, global::System.IParsable<{name}>")}");
        writer.Lines(isText ? TextValue(name) : NumberValue(name, number));
        foreach (var member in model.Members)
        {
            writer.Line();
            DocComments.Write(writer, new DocText(member.Description, Details: null), isText ? $"Gets the value \"{member.WireValue}\"." : $"Gets the value {member.WireValue}.");
            writer.Line($"public static {name} {member.Name} => new({(isText ? Literals.String(member.WireValue) : member.WireValue)});");
        }

        writer.Line();
        writer.Lines(isText ? TextConversions(name) : NumberConversions(name, number));
        writer.Line();
        if (isText)
        {
            writer.Line($"static {name}[] ITextEnum<{name}>.Known {{ get; }} = [{string.Join(", ", model.Members.Select(member => member.Name))}];");
            writer.Line();
        }

        writer.Lines(isText ? TextParsing(name) : NumberParsing(name, number));
        writer.Close();
        return writer;
    }

    // ASP.NET Core finds the methods in the type alone, and not where an interface implements another.
    private static string TextParsing(string name) => $$"""
        static {{name}} global::System.IParsable<{{name}}>.Parse(string text, global::System.IFormatProvider? provider) => new(text);

        static bool global::System.IParsable<{{name}}>.TryParse(string? text, global::System.IFormatProvider? provider, out {{name}} result) => OpenTextEnum.TryParse(text, out result);
        """;

    private static string NumberParsing(string name, string type) => $$"""
        static {{name}} INumberEnum<{{name}}, {{type}}>.Of({{type}} value) => new(value);

        static {{name}} global::System.IParsable<{{name}}>.Parse(string text, global::System.IFormatProvider? provider) =>
            new({{type}}.Parse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture));

        static bool global::System.IParsable<{{name}}>.TryParse(string? text, global::System.IFormatProvider? provider, out {{name}} result)
        {
            var isNumber = {{type}}.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var value);
            result = new(value);
            return isNumber;
        }
        """;

    // The words are those of the interface, where editors find them.
    private static string TextValue(string name) => $$"""
        private readonly string? _value;

        /// <inheritdoc cref="ITextEnum{T}.Of"/>
        public {{name}}(string value) => _value = OpenTextEnum.Kept(value);
        """;

    private static string TextConversions(string name) => $$"""
        /// <inheritdoc cref="ITextEnum{T}.Of"/>
        public static implicit operator {{name}}(string value) => new(value);

        /// <inheritdoc cref="ITextEnum{T}.ToString"/>
        public override string ToString() => _value ?? "";
        """;

    private static string NumberValue(string name, string type) => $$"""
        /// <inheritdoc cref="INumberEnum{T, TNumber}.Of"/>
        public {{name}}({{type}} value) => Value = value;

        /// <summary>Gets the number of the value in JSON.</summary>
        public {{type}} Value { get; }
        """;

    private static string NumberConversions(string name, string type) => $$"""
        /// <inheritdoc cref="INumberEnum{T, TNumber}.Of"/>
        public static implicit operator {{name}}({{type}} value) => new(value);

        /// <summary>Returns the number of the value as decimal digits.</summary>
        /// <returns>The digits.</returns>
        public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        """;
}
