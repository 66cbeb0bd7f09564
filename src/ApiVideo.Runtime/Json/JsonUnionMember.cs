using System;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>A member that objects of one case of a union may have.</summary>
internal readonly struct JsonUnionMember
{
    internal JsonUnionMember(string name, JsonUnionValues values, params string[] texts)
    {
        Name = name;
        Values = values;
        Texts = texts;
    }

    internal string Name { get; }

    /// <summary>The kinds of value that the member has.</summary>
    internal JsonUnionValues Values { get; }

    /// <summary>The texts that it has; empty where any will do.</summary>
    internal string[] Texts { get; }

    /// <summary>Determines whether a value is one that the member has. Null is, as it is for a member that is not there.</summary>
    internal bool Has(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Takes(JsonUnionValues.Object),
        JsonValueKind.Array => Takes(JsonUnionValues.Array),
        JsonValueKind.String => HasText(value),
        JsonValueKind.Number => Takes(JsonUnionValues.Number) || (Takes(JsonUnionValues.Integer) && IsInteger(value)),
        JsonValueKind.True or JsonValueKind.False => Takes(JsonUnionValues.Boolean),
        _ => true,
    };

    private static bool IsInteger(JsonElement value) =>
        value.TryGetDecimal(out var number) && number == decimal.Truncate(number);

    private bool Takes(JsonUnionValues values) => (Values & values) != 0;

    private bool HasText(JsonElement value)
    {
        var text = JsonUnion.StringOf(value);
        if (text is null || Takes(JsonUnionValues.Text))
        {
            return text is not null && (Texts.Length == 0 || Array.IndexOf(Texts, text) >= 0);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        return (Takes(JsonUnionValues.Instant) && Iso8601Text.TryParseInstant(bytes, out _))
            || (Takes(JsonUnionValues.Date) && Iso8601Text.TryParseDate(bytes, out _))
            || (Takes(JsonUnionValues.Guid) && Guid.TryParse(text, out _));
    }
}
