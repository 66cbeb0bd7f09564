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
        DocComments.Write(writer, model.Doc, $"One of {string.Join(", ", model.Cases.Select(@case => @case.Name))}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(name, name + "Json"));
        writer.Open($"{model.Accessibility} sealed partial record {name}");
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
        writer.Close();
        writer.Line();
        UnionJsonEmitter.Write(writer, model);
        return writer;
    }

    private static void WriteFields(SourceWriter writer, UnionModel model)
    {
        var isLabelled = model.LabelName is not null;
        writer.Lines($$"""
            private readonly int _case;
            private readonly object _value;

            private {{model.TypeName}}(int @case, object value{{(isLabelled ? ", string? label = null" : "")}})
            {
                _case = @case;
                _value = value;{{(isLabelled ? $"\n    {model.LabelName} = label;" : "")}}
            }

            internal int UnionCase => _case;

            internal object UnionValue => _value;
            """);
        if (isLabelled)
        {
            writer.Line();
            DocComments.Summary(writer, $"Gets the \"{model.Discriminator}\" member, where the value has no place for it; null where nothing but the case says it.");
            writer.Line($"public string? {model.LabelName} {{ get; }}");
        }
    }

    private static void WriteLabelled(SourceWriter writer, UnionModel model, UnionCaseModel @case, UnionLabelModel label, string index)
    {
        writer.Line();
        DocComments.Summary(writer, $"Creates the case {@case.Name} with a \"{model.Discriminator}\" member of one of its values: {string.Join(", ", label.Values)}.");
        writer.Lines($$"""
            /// <param name="value">The value.</param>
            /// <param name="label">The text of the member.</param>
            /// <returns>The union.</returns>
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
        var check = @case.Type.IsValueType ? "" : "\n    global::System.ArgumentNullException.ThrowIfNull(value);";
        writer.Line();
        writer.Lines($$"""
            /// <summary>Makes the case {{@case.Name}}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The union.</returns>
            public static {{name}} From{{@case.Name}}({{type}} value)
            {{{check}}
                return new {{name}}({{index}}, value);
            }

            /// <summary>Tells whether the value is of the case {{@case.Name}}, and gives it.</summary>
            /// <param name="value">The value, when it is of this case.</param>
            /// <returns>Whether it is.</returns>
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
                /// <summary>Makes the case {{@case.Name}}.</summary>
                /// <param name="value">The value.</param>
                public static implicit operator {{name}}({{type}} value) => From{{@case.Name}}(value);
                """);
        }
    }

    private static void WriteUnknown(SourceWriter writer, string name, string index)
    {
        writer.Line();
        writer.Lines($$"""
            /// <summary>Makes a value of no known case, from its JSON.</summary>
            /// <param name="json">The JSON.</param>
            /// <returns>The union.</returns>
            public static {{name}} FromUnknown({{Json}} json) => new({{index}}, json);

            /// <summary>Tells whether the value is of no known case, and gives its JSON.</summary>
            /// <param name="json">The JSON, when no case is known.</param>
            /// <returns>Whether it is.</returns>
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
        writer.Line("/// <summary>Gives the result of the function for the case that the value is of.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        foreach (var @case in model.Cases)
        {
            writer.Line($"/// <param name=\"{@case.LocalName.TrimStart('@')}\">For the case {@case.Name}.</param>");
        }

        writer.Line("/// <param name=\"unknown\">For any other JSON.</param>");
        writer.Line("/// <returns>What the function gave.</returns>");

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
