using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Models;

/// <summary>Writes a string enum as an open value type over its wire text.</summary>
internal static class EnumEmitter
{
    public static SourceWriter Emit(EnumModel model)
    {
        var name = model.TypeName;
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"The values of {name}. Any other text is a valid value too and survives a round trip.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({name}JsonConverter))]");
        writer.Open($"{model.Accessibility} readonly partial record struct {name}");
        writer.Line("private readonly string? _value;");
        writer.Line();
        writer.Lines($$"""
            /// <summary>Makes a value from its text on the wire, which need not be one that is named here.</summary>
            /// <param name="value">The text on the wire.</param>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
            public {{name}}(string value)
            {
                global::System.ArgumentNullException.ThrowIfNull(value);

                // So that the empty text is the default value.
                _value = value.Length == 0 ? null : value;
            }
            """);
        foreach (var member in model.Members)
        {
            writer.Line();
            DocComments.Summary(writer, $"The value \"{member.WireValue}\".");
            writer.Line($"public static {name} {member.Name} {{ get; }} = new({Literals.String(member.WireValue)});");
        }

        writer.Line();
        writer.Lines($$"""
            /// <summary>Makes a value from its text on the wire.</summary>
            /// <param name="value">The text on the wire.</param>
            public static implicit operator {{name}}(string value) => new(value);

            /// <summary>Gives the text on the wire.</summary>
            /// <returns>The text; empty for the default value.</returns>
            public override string ToString() => _value ?? "";
            """);
        writer.Close();
        return writer;
    }
}
