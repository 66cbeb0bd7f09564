namespace ApiVideo.Generator.Support;

/// <summary>
/// Chooses the case of a union that has no discriminator: by the kind of JSON; among objects, the case whose required and
/// constant members are all there and that knows the most members; the first of equals.
/// </summary>
internal static class JsonUnion
{
    /// <summary>Gives the index of the case, or -1. The caller's reader does not move.</summary>
    internal static int Choose(global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => ChooseObject(ref reader, shapes),
        global::System.Text.Json.JsonTokenType.StartArray => First(shapes, JsonUnionKind.Array),
        global::System.Text.Json.JsonTokenType.String => ChooseText(ref reader, shapes),
        global::System.Text.Json.JsonTokenType.Number => ChooseNumber(ref reader, shapes),
        global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False => First(shapes, JsonUnionKind.Boolean),
        _ => -1,
    };

    private static int First(JsonUnionShape[] shapes, JsonUnionKind kind) =>
        global::System.Array.FindIndex(shapes, shape => shape.Kind == kind);

    private static int ChooseNumber(ref global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        var number = First(shapes, JsonUnionKind.Number);
        return reader.TryGetInt64(out _) && First(shapes, JsonUnionKind.Integer) is >= 0 and var integer ? integer : number;
    }

    private static int ChooseText(ref global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        var text = StringJson.Read(ref reader);
        var named = global::System.Array.FindIndex(shapes, shape => global::System.Array.IndexOf(shape.Texts, text) >= 0);
        return named >= 0 ? named : First(shapes, JsonUnionKind.Text);
    }

    private static int ChooseObject(ref global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        using var document = global::System.Text.Json.JsonDocument.ParseValue(ref reader);
        var best = -1;
        var bestScore = -1;
        for (var i = 0; i < shapes.Length; i++)
        {
            var score = shapes[i].Kind == JsonUnionKind.Object ? Score(document.RootElement, shapes[i]) : -1;
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Counts the members that the case knows; -1 when it cannot be this one.</summary>
    private static int Score(global::System.Text.Json.JsonElement value, JsonUnionShape shape)
    {
        foreach (var name in shape.Required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                return -1;
            }
        }

        foreach (var (member, values) in shape.Constants)
        {
            if (value.TryGetProperty(member, out var constant) && global::System.Array.IndexOf(values, TextOf(constant)) < 0)
            {
                return -1;
            }
        }

        var score = 0;
        foreach (var name in shape.Known)
        {
            score += value.TryGetProperty(name, out _) ? 1 : 0;
        }

        return score;
    }

    private static string? TextOf(global::System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        global::System.Text.Json.JsonValueKind.String => value.GetString(),
        global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
