using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>Turns JSON into arguments of emitted methods.</summary>
internal static class Values
{
    /// <summary>Gives an argument of the type.</summary>
    /// <exception cref="JsonException">The value is none of the type.</exception>
    public static object Of(CompiledClient client, Type type, JsonNode value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return Scalar(type, value) ?? Composite(client, type, value);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException($"{value.ToJsonString()} is no {type.Name}", exception);
        }
    }

    private static object? Scalar(Type type, JsonNode value)
    {
        var text = value is JsonValue ? Raw.StyleTable.TextOf(value) : null;
        var culture = CultureInfo.InvariantCulture;
        return type switch
        {
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(value),
            _ when type == typeof(MultipartContent) => new MultipartContent("form-data") { new StringContent("part") },
            _ when type == typeof(Stream) => new MemoryStream("bytes"u8.ToArray()),
            _ when text is null => null,
            _ when type == typeof(string) => text,
            _ when type == typeof(bool) => bool.Parse(text),
            _ when type == typeof(int) => int.Parse(text, culture),
            _ when type == typeof(long) => long.Parse(text, culture),
            _ when type == typeof(float) => float.Parse(text, culture),
            _ when type == typeof(double) => double.Parse(text, culture),
            _ when type == typeof(decimal) => decimal.Parse(text, culture),
            _ when type == typeof(DateTimeOffset) && decimal.TryParse(text, NumberStyles.Float, culture, out var seconds) => DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.Parse(text, culture, DateTimeStyles.AssumeUniversal),
            _ when type == typeof(DateOnly) => DateOnly.Parse(text, culture),
            _ when type == typeof(Guid) => Guid.Parse(text),
            _ when type == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
            _ when type == typeof(byte[]) => Convert.FromBase64String(text),
            _ => null,
        };
    }

    private static object Composite(CompiledClient client, Type type, JsonNode value)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var items = value as JsonArray ?? throw new JsonException($"{value.ToJsonString()} is no list");
            var list = Array.CreateInstance(item, items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                list.SetValue(items[i] is { } one ? Of(client, item, one) : null, i);
            }

            return list;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var item = type.GetGenericArguments()[1];
            var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
            foreach (var (name, member) in value as JsonObject ?? throw new JsonException($"{value.ToJsonString()} is no object"))
            {
                map.Add(name, member is null ? null : Of(client, item, member));
            }

            return map;
        }

        if (type.Name is "IsoTime" or "IsoDuration")
        {
            return Activator.CreateInstance(type, Raw.StyleTable.TextOf(value))!;
        }

        return client.Read(type, value.ToJsonString()) ?? throw new JsonException($"{value.ToJsonString()} was read as null");
    }
}
