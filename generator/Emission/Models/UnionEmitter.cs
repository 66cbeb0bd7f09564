using ApiVideo.Generator.Emission.Json;
using System.Globalization;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Models;

/// <summary>Writes a union as a closed type: factories, conversions, a look at each case, and a match over all.</summary>
internal static class UnionEmitter
{
    private const string Json = "global::System.Text.Json.JsonElement";

    public static SourceWriter Emit(UnionModel model)
    {
        var name = model.TypeName;
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"Represents one of several types: {string.Join(", ", model.Cases.Select(@case => @case.Name))}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(name, name));
        writer.Open($"{model.Accessibility} sealed partial record {name} : {ObjectJsonEmitter.Interfaces(model)}");
        WriteFields(writer, model);
        for (var i = 0; i < model.Cases.Count; i++)
        {
            WriteCase(writer, model, model.Cases[i], i.ToString(CultureInfo.InvariantCulture));
            if (model.Cases[i].Label is { IsChosen: true } label)
            {
                WriteLabelled(writer, model, model.Cases[i], label, i.ToString(CultureInfo.InvariantCulture));
            }
        }

        WriteUnknown(writer, name, model.Cases.Count.ToString(CultureInfo.InvariantCulture));
        WriteMatch(writer, model);
        writer.Line();
        writer.Lines($$"""
            /// <inheritdoc/>
            public override string ToString() => _value is global::System.Text.Json.JsonElement json
                ? AnyJson.Outline(json)
                : global::System.Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "";
            """);
        writer.Line();
        UnionJsonEmitter.Write(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteFields(SourceWriter writer, UnionModel model)
    {
        var isLabelled = model.LabelName is not null;
        UnionJsonEmitter.WriteShapes(writer, model);
        writer.Line();
        writer.Lines($$"""
            private readonly int _case;
            private readonly object _value;

            private {{model.TypeName}}(int @case, object value{{(isLabelled ? ", string? label = null" : "")}})
            {
                _case = @case;
                _value = value;{{(isLabelled ? $"\n    {model.LabelName} = label;" : "")}}
            }
            """);
        if (isLabelled)
        {
            writer.Line();
            DocComments.Summary(writer, $"Gets the member \"{model.Discriminator}\" if the value has no property for it, or null if only the case determines it.");
            writer.Line($"public string? {model.LabelName} {{ get; }}");
        }
    }

    private static void WriteLabelled(SourceWriter writer, UnionModel model, UnionCaseModel @case, UnionLabelModel label, string index)
    {
        writer.Line();
        DocComments.Summary(writer, $"Creates a value of the case {@case.Name} whose member \"{model.Discriminator}\" has one of these values: {string.Join(", ", label.Values)}.");
        writer.Lines($$"""
            /// <param name="value">The value.</param>
            /// <param name="label">The text of the member.</param>
            /// <returns>The union.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
            public static {{model.TypeName}} From{{@case.Name}}({{CSharpTypes.Name(@case.Type)}} value, string? label)
            {
                global::System.ArgumentNullException.ThrowIfNull(value);
                return new {{model.TypeName}}({{index}}, value, label);
            }
            """);
    }

    private static void WriteCase(SourceWriter writer, UnionModel model, UnionCaseModel @case, string index)
    {
        var name = model.TypeName;
        var type = CSharpTypes.Name(@case.Type);
        var nullable = @case.Type.IsValueType ? type : type + "?";
        var notNull = @case.Type.IsValueType ? "" : "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ";
        var exception = @case.Type.IsValueType ? "" : "\n/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>";
        var check = @case.Type.IsValueType ? "" : "\n    global::System.ArgumentNullException.ThrowIfNull(value);";
        writer.Line();
        writer.Lines($$"""
            /// <summary>Creates a value of the case {{@case.Name}}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The union.</returns>{{exception}}
            public static {{name}} From{{@case.Name}}({{type}} value)
            {{{check}}
                return new {{name}}({{index}}, value);
            }

            /// <summary>Gets the value if it is of the case {{@case.Name}}.</summary>
            /// <param name="value">When this method returns, the value, or the default value if it is of another case.</param>
            /// <returns><see langword="true"/> if the value is of this case; otherwise, <see langword="false"/>.</returns>
            public bool TryGet{{@case.Name}}({{notNull}}out {{nullable}} value)
            {
                var isCase = _case == {{index}};
                value = isCase ? ({{type}})_value : default;
                return isCase;
            }
            """);

        // C# has no conversions from interfaces, which lists and maps are, and one alone from each type.
        if (@case.Type.Kind is not (TypeKind.List or TypeKind.Map) && model.Cases.Count(other => CSharpTypes.Name(other.Type) == type) == 1)
        {
            writer.Line();
            writer.Lines($$"""
                /// <summary>Converts a value to the case {{@case.Name}}.</summary>
                /// <param name="value">The value.</param>
                /// <returns>The union.</returns>{{exception}}
                public static implicit operator {{name}}({{type}} value) => From{{@case.Name}}(value);
                """);
        }
    }

    private static void WriteUnknown(SourceWriter writer, string name, string index)
    {
        writer.Line();
        writer.Lines($$"""
            /// <summary>Creates a value of an unknown case from its JSON.</summary>
            /// <param name="json">The JSON.</param>
            /// <returns>The union.</returns>
            public static {{name}} FromUnknown({{Json}} json) => new({{index}}, json);

            /// <summary>Gets the JSON if the value is of an unknown case.</summary>
            /// <param name="json">When this method returns, the JSON, or the default value if the case is known.</param>
            /// <returns><see langword="true"/> if the value is of an unknown case; otherwise, <see langword="false"/>.</returns>
            public bool TryGetUnknown(out {{Json}} json)
            {
                var isUnknown = _case == {{index}};
                json = isUnknown ? ({{Json}})_value : default;
                return isUnknown;
            }
            """);
    }

    private static void WriteMatch(SourceWriter writer, UnionModel model)
    {
        writer.Line();
        writer.Line("/// <summary>Calls the delegate for the case of the value, and returns its result.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">The type of the result.</typeparam>");
        foreach (var @case in model.Cases)
        {
            writer.Line($"/// <param name=\"{@case.LocalName.TrimStart('@')}\">The delegate for the case {@case.Name}.</param>");
        }

        writer.Line("/// <param name=\"unknown\">The delegate for an unknown case.</param>");
        writer.Line("/// <returns>The result of the delegate.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">A delegate is null.</exception>");

        // A member cannot be named as its type.
        writer.Line($"public TResult {(model.TypeName == "Match" ? "MatchCase" : "Match")}<TResult>(");
        foreach (var @case in model.Cases)
        {
            writer.Line($"    global::System.Func<{CSharpTypes.Name(@case.Type)}, TResult> {@case.LocalName},");
        }

        writer.Line($"    global::System.Func<{Json}, TResult> unknown)");
        writer.Line("{");
        writer.Indent();
        foreach (var local in model.Cases.Select(@case => @case.LocalName).Append("unknown"))
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({local});");
        }

        writer.Open("return _case switch");
        for (var i = 0; i < model.Cases.Count; i++)
        {
            writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {model.Cases[i].LocalName}(({CSharpTypes.Name(model.Cases[i].Type)})_value),");
        }

        writer.Line($"_ => unknown(({Json})_value),");
        writer.Close(";");
        writer.Close();
    }
}
