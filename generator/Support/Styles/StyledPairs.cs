namespace ApiVideo.Generator.Support;

/// <summary>Takes a value apart into the pairs of name and text that a query or a form holds.</summary>
internal static class StyledPairs
{
    /// <summary>Gives the pairs; none for null, for an empty list and for an object without members.</summary>
    internal static global::System.Collections.Generic.List<StyledPair> Of(
        string name,
        global::System.Text.Json.JsonElement value,
        ParameterStyle style,
        bool explode)
    {
        var pairs = new global::System.Collections.Generic.List<StyledPair>();
        if (JsonValue.IsNothing(value))
        {
            return pairs;
        }

        if (style == ParameterStyle.DeepObject)
        {
            AddNested(pairs, name, value);
        }
        else if (!explode || !JsonValue.IsComposite(value))
        {
            AddJoined(pairs, name, value, style);
        }
        else if (value.ValueKind == global::System.Text.Json.JsonValueKind.Array)
        {
            AddEach(pairs, name, value);
        }
        else
        {
            AddMembers(pairs, value);
        }

        return pairs;
    }

    /// <summary>Gives the texts of a list, or of an object's names and values in turn; null has none.</summary>
    internal static global::System.Collections.Generic.List<string> Texts(global::System.Text.Json.JsonElement value)
    {
        var texts = new global::System.Collections.Generic.List<string>();
        switch (value.ValueKind)
        {
            case global::System.Text.Json.JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (!JsonValue.IsNothing(item))
                    {
                        texts.Add(JsonValue.TextOf(item));
                    }
                }

                break;
            case global::System.Text.Json.JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (!JsonValue.IsNothing(member.Value))
                    {
                        texts.Add(member.Name);
                        texts.Add(JsonValue.TextOf(member.Value));
                    }
                }

                break;
            default:
                texts.Add(JsonValue.TextOf(value));
                break;
        }

        return texts;
    }

    private static void AddJoined(
        global::System.Collections.Generic.List<StyledPair> pairs,
        string name,
        global::System.Text.Json.JsonElement value,
        ParameterStyle style)
    {
        var texts = Texts(value);
        if (texts.Count > 0)
        {
            pairs.Add(new StyledPair(name, texts, style switch
            {
                ParameterStyle.SpaceDelimited => ' ',
                ParameterStyle.PipeDelimited => '|',
                _ => ',',
            }));
        }
    }

    private static void AddEach(
        global::System.Collections.Generic.List<StyledPair> pairs,
        string name,
        global::System.Text.Json.JsonElement list)
    {
        foreach (var item in Texts(list))
        {
            pairs.Add(new StyledPair(name, [item], ','));
        }
    }

    private static void AddMembers(global::System.Collections.Generic.List<StyledPair> pairs, global::System.Text.Json.JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind == global::System.Text.Json.JsonValueKind.Array)
            {
                AddEach(pairs, member.Name, member.Value);
            }
            else if (!JsonValue.IsNothing(member.Value))
            {
                pairs.Add(new StyledPair(member.Name, [JsonValue.TextOf(member.Value)], ','));
            }
        }
    }

    // The specification is silent on what lies deeper than one member; these are the brackets that servers read.
    private static void AddNested(
        global::System.Collections.Generic.List<StyledPair> pairs,
        string name,
        global::System.Text.Json.JsonElement value)
    {
        switch (value.ValueKind)
        {
            case global::System.Text.Json.JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddNested(pairs, name + "[" + member.Name + "]", member.Value);
                }

                break;
            case global::System.Text.Json.JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    // Scalars need no place; the members of an object have to say which object they are of.
                    var place = JsonValue.IsComposite(item) ? ParameterText.Of(index) : "";
                    AddNested(pairs, name + "[" + place + "]", item);
                    index++;
                }

                break;
            default:
                if (!JsonValue.IsNothing(value))
                {
                    pairs.Add(new StyledPair(name, [JsonValue.TextOf(value)], ','));
                }

                break;
        }
    }
}
