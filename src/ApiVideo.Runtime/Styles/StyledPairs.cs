using System.Collections.Generic;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Takes a value apart into the pairs of name and text that a query or a form holds.</summary>
internal static class StyledPairs
{
    /// <summary>Gets the pairs; none for null, for an empty list and for an object without members.</summary>
    internal static List<StyledPair> Of(string name, JsonElement value, ParameterStyle style, bool explode)
    {
        var pairs = new List<StyledPair>();
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
        else if (value.ValueKind == JsonValueKind.Array)
        {
            AddEach(pairs, name, value);
        }
        else
        {
            AddMembers(pairs, value);
        }

        return pairs;
    }

    /// <summary>Gets the texts of a list, or of an object's names and values in turn; null has none.</summary>
    internal static List<string> Texts(JsonElement value)
    {
        var texts = new List<string>();
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (!JsonValue.IsNothing(item))
                    {
                        texts.Add(JsonValue.TextOf(item));
                    }
                }

                break;
            case JsonValueKind.Object:
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

    private static void AddJoined(List<StyledPair> pairs, string name, JsonElement value, ParameterStyle style)
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

    private static void AddEach(List<StyledPair> pairs, string name, JsonElement list)
    {
        foreach (var item in Texts(list))
        {
            pairs.Add(new StyledPair(name, [item], ','));
        }
    }

    private static void AddMembers(List<StyledPair> pairs, JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Array)
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
    private static void AddNested(List<StyledPair> pairs, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddNested(pairs, name + "[" + member.Name + "]", member.Value);
                }

                break;
            case JsonValueKind.Array:
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
