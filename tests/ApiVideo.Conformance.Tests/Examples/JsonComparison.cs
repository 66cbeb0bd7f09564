using System.Globalization;
using System.Text.Json;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Conformance.Tests.Examples;

/// <summary>
/// Compares what went in with what came out. Not a difference: members that the schema does not declare (left behind by
/// contract), null beside absent, two spellings of one point in time, of one id or of one number.
/// </summary>
internal static class JsonComparison
{
    /// <summary>Gives the first difference; null when there is none.</summary>
    public static string? Difference(CompiledClient client, TypeRef? type, JsonElement before, JsonElement after, string path = "$")
    {
        if (before.ValueKind != after.ValueKind)
        {
            return $"{path}: {before.ValueKind} became {after.ValueKind}";
        }

        return before.ValueKind switch
        {
            JsonValueKind.Object => Members(client, type, before, after, path),
            JsonValueKind.Array => Elements(client, type, before, after, path),
            JsonValueKind.Number => before.GetDouble() == after.GetDouble() ? null : $"{path}: {before} became {after}",
            JsonValueKind.String => Same(type, before.GetString()!, after.GetString()!) ? null : $"{path}: \"{before}\" became \"{after}\"",
            _ => null,
        };
    }

    private static string? Members(CompiledClient client, TypeRef? type, JsonElement before, JsonElement after, string path)
    {
        foreach (var member in after.EnumerateObject())
        {
            if (!before.TryGetProperty(member.Name, out _))
            {
                return $"{path}.{member.Name}: came from nowhere";
            }
        }

        foreach (var member in before.EnumerateObject())
        {
            var (isKnown, memberType) = Declared(client, type, member.Name);
            if (!after.TryGetProperty(member.Name, out var value))
            {
                if (isKnown && member.Value.ValueKind != JsonValueKind.Null)
                {
                    return $"{path}.{member.Name}: was lost";
                }
            }
            else if (Difference(client, memberType, member.Value, value, $"{path}.{member.Name}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? Elements(CompiledClient client, TypeRef? type, JsonElement before, JsonElement after, string path)
    {
        if (before.GetArrayLength() != after.GetArrayLength())
        {
            return $"{path}: {before.GetArrayLength()} elements became {after.GetArrayLength()}";
        }

        var item = type?.Kind == TypeKind.List ? type.Item : null;
        for (var i = 0; i < before.GetArrayLength(); i++)
        {
            if (Difference(client, item, before[i], after[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static (bool IsKnown, TypeRef? Type) Declared(CompiledClient client, TypeRef? type, string name)
    {
        if (type is null)
        {
            return (false, null);
        }

        if (type.Kind == TypeKind.Map)
        {
            return (true, type.Item);
        }

        return client.Schema(type) is ObjectModel model && model.Properties.FirstOrDefault(property => property.WireName == name) is { } property
            ? (true, property.Type)
            : (false, null);
    }

    private static bool Same(TypeRef? type, string before, string after) => before == after || type?.Kind switch
    {
        TypeKind.Guid => string.Equals(before, after, StringComparison.OrdinalIgnoreCase),
        TypeKind.Bytes => before.TrimEnd('=') == after.TrimEnd('='),
        _ => DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first)
            && DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var second) && first == second,
    };
}
