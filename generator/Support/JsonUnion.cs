namespace ApiVideo.Generator.Support;

/// <summary>
/// Chooses the case of a union that has no discriminator: by the kind of JSON; among objects, of the cases whose required and
/// constant members are all there, one whose members all have values of their kinds before any other, then the one that
/// has the most of them, then the first.
/// </summary>
internal static class JsonUnion
{
    // More than the members of any object.
    private const int Misfit = 1 << 24;

    [global::System.ThreadStatic]
    private static bool _isExact;

    /// <summary>
    /// Whether the reader of this thread wants an error for what the chosen case cannot read, to mend the JSON at that place;
    /// else such a value is of the unknown case.
    /// </summary>
    internal static bool IsExact
    {
        get => _isExact;
        set => _isExact = value;
    }

    /// <summary>Gives the index of the case, or -1. The caller's reader does not move.</summary>
    internal static int Choose(global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes) => Choose(ref reader, shapes, Misfit);

    /// <summary>
    /// Gives the index of the case, or -1, for readers that keep what they cannot read: a member of another kind does not count,
    /// but speaks against no case.
    /// </summary>
    internal static int ChooseTolerantly(global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes) => Choose(ref reader, shapes, 0);

    private static int Choose(ref global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes, int misfit) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => ChooseObject(ref reader, shapes, misfit),
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

    private static int ChooseObject(ref global::System.Text.Json.Utf8JsonReader reader, JsonUnionShape[] shapes, int misfit)
    {
        using var document = global::System.Text.Json.JsonDocument.ParseValue(ref reader);
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < shapes.Length; i++)
        {
            var score = shapes[i].Kind == JsonUnionKind.Object ? Score(document.RootElement, shapes[i], misfit) : int.MinValue;
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Counts the members that are as the case has them, less <paramref name="misfit"/> where any is not; the smallest number when it cannot be this case.</summary>
    private static int Score(global::System.Text.Json.JsonElement value, JsonUnionShape shape, int misfit)
    {
        foreach (var name in shape.Required)
        {
            if (!TryGet(value, name, out _))
            {
                return int.MinValue;
            }
        }

        foreach (var (member, values) in shape.Constants)
        {
            if (TryGet(value, member, out var constant) && global::System.Array.IndexOf(values, TextOf(constant)) < 0)
            {
                return int.MinValue;
            }
        }

        var score = 0;
        var hasMisfit = false;
        foreach (var member in shape.Known)
        {
            if (TryGet(value, member.Name, out var found))
            {
                var fits = member.Has(found);
                score += fits ? 1 : 0;
                hasMisfit |= !fits;
            }
        }

        return hasMisfit ? score - misfit : score;
    }

    /// <summary>Finds the last member of a name. Names that are no text, as half of a surrogate pair is none, are nobody's.</summary>
    private static bool TryGet(global::System.Text.Json.JsonElement value, string name, out global::System.Text.Json.JsonElement member)
    {
        try
        {
            return value.TryGetProperty(name, out member);
        }
        catch (global::System.InvalidOperationException)
        {
            return TryGetAmongOdd(value, name, out member);
        }
    }

    private static bool TryGetAmongOdd(global::System.Text.Json.JsonElement value, string name, out global::System.Text.Json.JsonElement member)
    {
        var isFound = false;
        member = default;
        foreach (var candidate in value.EnumerateObject())
        {
            try
            {
                if (candidate.NameEquals(name))
                {
                    member = candidate.Value;
                    isFound = true;
                }
            }
            catch (global::System.InvalidOperationException)
            {
                // Half of a surrogate pair: not the name that is looked for.
            }
        }

        return isFound;
    }

    /// <summary>Gives the text of a string; null where it is none, as half of a surrogate pair is not.</summary>
    internal static string? StringOf(global::System.Text.Json.JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (global::System.InvalidOperationException)
        {
            return null;
        }
    }

    private static string? TextOf(global::System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        global::System.Text.Json.JsonValueKind.String => StringOf(value),
        global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
