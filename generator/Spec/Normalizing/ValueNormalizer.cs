using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.SchemaRules;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Reads one member in the shape that it should have, or sets it aside with a finding.</summary>
internal sealed class ValueNormalizer(Normalizer normalizer, NormalizerContext context)
{
    public object? Value(MemberShape shape, string name, DraftMember member, int depth)
    {
        switch (shape.Shape)
        {
            case ValueShape.Object:
                return normalizer.Object(shape.Kind, member.Value, member.Pointer, depth + 1);
            case ValueShape.ObjectList:
                return ObjectList(shape.Kind, name, member, depth);
            case ValueShape.ObjectMap:
                return ObjectMap(shape.Kind, name, member, depth);
            case ValueShape.SchemaOrFlag:
                return ScalarValues.Flag(member.Value) ?? normalizer.Object(shape.Kind, member.Value, member.Pointer, depth + 1);
            case ValueShape.SchemaOrList:
                return member.Value is JArray
                    ? ObjectList(shape.Kind, name, member, depth)
                    : normalizer.Object(shape.Kind, member.Value, member.Pointer, depth + 1);
            case ValueShape.TextList:
                return TextList(name, member);
            case ValueShape.TextMap:
                return member.Value is JObject map
                    ? map.Properties().ToDictionary(static property => property.Name, static property => ScalarValues.Text(property.Value) ?? "", StringComparer.Ordinal)
                    : SetAside(name, "an object", member.Pointer);
            case ValueShape.Security:
                return Security(member);
            default:
                return Scalar(shape, name, member);
        }
    }

    private object? Scalar(MemberShape shape, string name, DraftMember member)
    {
        var (value, expected) = shape.Shape switch
        {
            ValueShape.Text => (ScalarValues.Text(member.Value), "a text"),
            ValueShape.Flag => (ScalarValues.Flag(member.Value), "true or false"),
            ValueShape.Number => (ScalarValues.Number(member.Value), "a number"),
            ValueShape.Count => (ScalarValues.Count(member.Value), "a whole number"),
            ValueShape.ScalarList when member.Value is not JArray => ((object?)null, "a list"),
            // Nobody reads defaults and enums that are objects; they are no defect.
            _ => (ScalarValues.Plain(member.Value), ""),
        };
        if (value is null)
        {
            return expected.Length == 0 || ScalarValues.IsTooLarge(member.Value) ? null : SetAside(name, expected, member.Pointer);
        }

        return shape.Allowed is { } allowed && !allowed.Contains(value)
            ? SetAside(name, "one of " + string.Join(", ", allowed), member.Pointer)
            : value;
    }

    private List<object>? ObjectList(ObjectKind kind, string name, DraftMember written, int depth)
    {
        var member = normalizer.Follow(written);
        if (member.Value is not JArray items)
        {
            SetAside(name, "a list", member.Pointer);
            return null;
        }

        var result = new List<object>();
        for (var i = 0; i < items.Count && context.HasRoom; i++)
        {
            var isNull = items[i].Type == JTokenType.Null || (kind == ObjectKind.Schema && (NullBranch.IsNullBranch(name, items[i]) || IsForbiddenBranch(name, items[i])));
            if (!isNull && normalizer.Object(kind, items[i], member.Pointer.Child(i), depth + 2) is { } item)
            {
                result.Add(item);
            }
        }

        return result;
    }

    private List<KeyValuePair<string, object>>? ObjectMap(ObjectKind kind, string name, DraftMember written, int depth)
    {
        var member = normalizer.Follow(written);
        if (member.Value is not JObject map)
        {
            SetAside(name, "an object", member.Pointer);
            return null;
        }

        var result = new List<KeyValuePair<string, object>>();
        foreach (var property in map.Properties().Where(static property => !IsReference(property)).TakeWhile(_ => context.HasRoom))
        {
            var isExtension = kind == ObjectKind.Response && property.Name.StartsWith("x-", StringComparison.Ordinal);
            if (!isExtension && !IsForbidden(kind, property.Value) && normalizer.Object(kind, OrEmpty(property.Value), member.Pointer.Child(property.Name), depth + 2) is { } item)
            {
                result.Add(new KeyValuePair<string, object>(property.Name, item));
            }
        }

        return result;
    }

    // One that could not be followed; a property may have that name, but then it has a schema.
    private static bool IsReference(JProperty property) => property.Name == "$ref" && property.Value.Type == JTokenType.String;

    // A property whose schema allows nothing is one that is never there.
    private static bool IsForbidden(ObjectKind kind, JToken value) => kind == ObjectKind.Property && value is JValue { Value: false };

    // A branch of a choice that allows nothing is none.
    private static bool IsForbiddenBranch(string name, JToken value) => name is "anyOf" or "oneOf" && value is JValue { Value: false };

    // "name:" with nothing after it is YAML for an object with nothing in it.
    private static JToken OrEmpty(JToken value) => value.Type == JTokenType.Null ? new JObject() : value;

    private List<string>? TextList(string name, DraftMember member)
    {
        if (member.Value is not JArray items)
        {
            SetAside(name, "a list of texts", member.Pointer);
            return null;
        }

        var result = new List<string>();
        for (var i = 0; i < items.Count; i++)
        {
            if (ScalarValues.Text(items[i]) is { } text)
            {
                result.Add(text);
            }
            else
            {
                SetAside(name, "a list of texts", member.Pointer.Child(i));
            }
        }

        return result;
    }

    private List<OpenApiSecurityRequirement>? Security(DraftMember member)
    {
        const string Expected = "a list of objects whose members are lists of scopes";
        if (member.Value is not JArray requirements)
        {
            SetAside("security", Expected, member.Pointer);
            return null;
        }

        var result = new List<OpenApiSecurityRequirement>();
        for (var i = 0; i < requirements.Count; i++)
        {
            if (requirements[i] is JObject requirement)
            {
                result.Add(Requirement(requirement, member.Pointer.Child(i)));
            }
            else
            {
                SetAside("security", Expected, member.Pointer.Child(i));
            }
        }

        return result;
    }

    private OpenApiSecurityRequirement Requirement(JObject requirement, SpecPointer at)
    {
        var result = new OpenApiSecurityRequirement();
        foreach (var property in requirement.Properties())
        {
            var scopes = property.Value.Type == JTokenType.Null
                ? null
                : TextList(property.Name, new DraftMember(property.Value, at.Child(property.Name)));
            result[property.Name] = scopes ?? [];
        }

        return result;
    }

    // What an extension should look like is its author's business.
    private object? SetAside(string name, string expected, SpecPointer at)
    {
        if (!name.StartsWith("x-", StringComparison.Ordinal))
        {
            context.Findings.DocumentDefect(at, "'" + name + "' should be " + expected + "; it is set aside");
        }

        return null;
    }
}
