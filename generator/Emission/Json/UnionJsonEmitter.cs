using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the JSON code of a union, within its record: it reads by the discriminator, wherever it stands in the object, else by shape.</summary>
internal static class UnionJsonEmitter
{
    public static void Write(SourceWriter writer, UnionModel model)
    {
        WriteRead(writer, model);
        writer.Line();
        WriteWrite(writer, model);
    }

    private static bool HasDiscriminator(UnionModel model) => model.Discriminator is not null && model.Cases.Any(@case => @case.DiscriminatorValues.Count > 0);

    /// <summary>Writes the field of the shapes by which a case is chosen.</summary>
    public static void WriteShapes(SourceWriter writer, UnionModel model)
    {
        writer.Line("private static readonly JsonUnionShape[] _shapes =");
        writer.Line("[");
        writer.Indent();
        foreach (var shape in model.Cases.Select(@case => @case.Shape))
        {
            writer.Line(ShapeOf(shape) + ",");
        }

        writer.Outdent();
        writer.Line("];");
    }

    public static string ShapeOf(UnionShapeModel shape) =>
        $"new(JsonUnionKind.{shape.Kind}, {Texts(shape.Required)}, {Members(shape.Known)}, {Constants(shape.Constants)}, {Texts(shape.Texts)})";

    private static string Texts(EquatableArray<string> texts) => $"[{string.Join(", ", texts.Select(Literals.String))}]";

    private static string Members(EquatableArray<UnionMemberModel> members) => $"[{string.Join(", ", members.Select(Member))}]";

    private static string Member(UnionMemberModel member) =>
        $"new({Literals.String(member.Name)}, {Values(member.Values)}{string.Concat(member.Texts.Select(text => ", " + Literals.String(text)))})";

    private static string Values(MemberValues values) => string.Join(
        " | ", values.ToString().Split([", "], StringSplitOptions.None).Select(name => "JsonUnionValues." + name));

    private static string Constants(EquatableArray<UnionConstantModel> constants) =>
        $"[{string.Join(", ", constants.Select(constant => $"({Literals.String(constant.Member)}, {Texts(constant.Values)})"))}]";

    private static void WriteRead(SourceWriter writer, UnionModel model)
    {
        writer.Open($"static {model.TypeName} IJsonCodec<{model.TypeName}>.Read({ObjectJsonEmitter.Reader})");
        writer.Line("var start = reader;");
        writer.Open("try");
        var isLabelled = model.LabelName is not null;
        if (isLabelled)
        {
            writer.Line($"var label = {Peek(model, "reader")};");
        }

        writer.Open($"return {(HasDiscriminator(model) ? $"CaseOf({(isLabelled ? "label, " : "")}reader)" : "JsonUnion.Choose(reader, _shapes)")} switch");
        for (var i = 0; i < model.Cases.Count; i++)
        {
            var label = model.Cases[i].Label?.IsChosen == true ? ", label" : "";
            writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => From{model.Cases[i].Name}(reader.Value<{CSharpTypes.Name(model.Cases[i].Type)}, {Codecs.Of(model.Cases[i].Type)}>(){label}),");
        }

        writer.Line("_ => FromUnknown(AnyJson.Read(ref reader)),");
        writer.Close(";");
        writer.Close();

        // The shape only guessed the case; a discriminator that names it leaves no doubt.
        var isNamed = !HasDiscriminator(model) ? ""
            : model.Cases.Any(@case => @case.IsDefault) ? $" && {Peek(model, "start")} is not ({string.Join(" or ", model.Cases.SelectMany(@case => @case.DiscriminatorValues).Select(Literals.String))})"
            : $" && {Peek(model, "start")} is null";
        writer.Open($"catch (global::System.Text.Json.JsonException) when (!JsonUnion.IsExact{isNamed})");
        writer.Line("reader = start;");
        writer.Line("return FromUnknown(AnyJson.Read(ref reader));");
        writer.Close();
        if (HasDiscriminator(model))
        {
            writer.Line();
            WriteCaseOf(writer, model);
        }

        writer.Close();
    }

    // A function within the method, because a type may be called as any member is.
    private static void WriteCaseOf(SourceWriter writer, UnionModel model)
    {
        var isLabelled = model.LabelName is not null;
        writer.Open($"static int CaseOf({(isLabelled ? "string? label, " : "")}global::System.Text.Json.Utf8JsonReader reader)");
        writer.Open($"return {(isLabelled ? "label" : Peek(model, "reader"))} switch");
        for (var i = 0; i < model.Cases.Count; i++)
        {
            foreach (var value in model.Cases[i].DiscriminatorValues)
            {
                writer.Line($"{Literals.String(value)} => {i.ToString(CultureInfo.InvariantCulture)},");
            }
        }

        var other = model.Cases.ToList().FindIndex(@case => @case.IsDefault);
        if (other >= 0)
        {
            writer.Line($"_ when reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject => {other.ToString(CultureInfo.InvariantCulture)},");
        }

        writer.Line("null => JsonUnion.Choose(reader, _shapes),");
        writer.Line("_ => -1,");
        writer.Close(";");
        writer.Close();
    }

    private static string Peek(UnionModel model, string reader) =>
        $"{reader}.{(model.IsDiscriminatorText ? "PeekString" : "PeekText")}({Literals.Utf8(model.Discriminator!)})";

    private static void WriteCase(SourceWriter writer, UnionModel model, UnionCaseModel @case)
    {
        var type = CSharpTypes.Name(@case.Type);
        if (@case.Label is not { } label)
        {
            SentFormEmitter.WriteValue(writer, @case.Type, $"({type})value._value");
            return;
        }

        var texts = label.IsChosen ? $"value.{model.LabelName} ?? {Literals.String(label.Values[0])}" : string.Join(", ", label.Values.Select(Literals.String));
        var arguments = $"(writer, ({type})value._value, {Literals.String(model.Discriminator!)}, isText: {(model.IsDiscriminatorText ? "true" : "false")}, {texts});";
        if (!@case.Type.HasSentForm)
        {
            writer.Line($"JsonDiscriminator.Write<{type}, {Codecs.Of(@case.Type)}>{arguments}");
            return;
        }

        writer.Open("if (isSent)");
        writer.Line($"JsonDiscriminator.Write<{type}, {Codecs.OfSent(@case.Type)}>{arguments}");
        writer.Close();
        writer.Open("else");
        writer.Line($"JsonDiscriminator.Write<{type}, {Codecs.Of(@case.Type)}>{arguments}");
        writer.Close();
        writer.Line();
    }

    private static void WriteWrite(SourceWriter writer, UnionModel model)
    {
        SentFormEmitter.OpenWrite(writer, model);
        writer.Open("switch (value._case)");
        for (var i = 0; i < model.Cases.Count; i++)
        {
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:");
            writer.Indent();
            WriteCase(writer, model, model.Cases[i]);
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Line("    AnyJson.Write(writer, (global::System.Text.Json.JsonElement)value._value);");
        writer.Line("    break;");
        writer.Close();
        writer.Close();
    }
}
