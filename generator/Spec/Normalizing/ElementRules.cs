using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Rules for everything that is not a schema. False means that the element is left out, after a finding.</summary>
internal static class ElementRules
{
    private static readonly Regex Status = new(@"^\s*(0*[1-5][0-9]{2}|[1-5]XX|default|x-.*|\$ref)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Token = new(@"^[!#$%&'*+.^_`|~0-9A-Za-z-]+\z", RegexOptions.CultureInvariant);

    public static bool Apply(ObjectKind kind, Draft draft, NormalizerContext context)
    {
        switch (kind)
        {
            case ObjectKind.PathItem:
                LowerMethods(draft);
                return true;
            case ObjectKind.Parameter:
                return ParameterRules.Apply(draft, context);
            case ObjectKind.Header:
                ParameterRules.ApplyToHeader(draft);
                return true;
            case ObjectKind.Encoding:
                CompleteStyle(draft);
                return true;
            case ObjectKind.MediaType:
                ItemSchemas(draft);
                return true;
            case ObjectKind.Server:
                return HasText(draft, "url", "A server", context);
            case ObjectKind.Tag:
                return HasText(draft, "name", "A tag", context);
            case ObjectKind.SecurityScheme:
                return SecuritySchemeRules.Apply(draft, context);
            default:
                return true;
        }
    }

    /// <summary>Writes the schema of a stream's items (3.2) as that of a list, which is how older documents describe streams.</summary>
    private static void ItemSchemas(Draft draft)
    {
        if (draft.Find("itemSchema") is { } item)
        {
            draft.Set("schema", new DraftMember(new JObject { ["type"] = "array", ["items"] = item.Value }, item.Pointer));
        }
    }

    /// <summary>Writes the defaults out where any of the members is given: the content type counts only where none is.</summary>
    private static void CompleteStyle(Draft draft)
    {
        if (!draft.Has("style") && !draft.Has("explode") && !draft.Has("allowReserved"))
        {
            return;
        }

        var style = draft.Text("style") ?? "form";
        var explode = draft.Has("explode") ? draft.Flag("explode") : style == "form";
        draft.Set("style", new JValue(style));
        draft.Set("explode", new JValue(explode));
    }

    private static void Rename(Draft draft, string from, string to)
    {
        if (draft.Find(from) is { } member)
        {
            draft.Remove(from);
            draft.Set(to, member);
        }
    }

    public static bool HasText(Draft draft, string name, string what, NormalizerContext context)
    {
        if (draft.Value(name) is { } value && ScalarValues.Text(value) is not null)
        {
            return true;
        }

        context.Findings.DocumentDefect(draft.Pointer, what + " should have a '" + name + "'; it is left out");
        return false;
    }

    /// <summary>Tells of keys of <c>responses</c> that stand for no status, which nothing can be read as.</summary>
    public static void ReportOddStatuses(Draft operation, NormalizerContext context)
    {
        if (operation.Find("responses") is not { Value: JObject responses } member)
        {
            return;
        }

        foreach (var name in responses.Properties().Select(property => property.Name).Where(name => !Status.IsMatch(name)))
        {
            context.Findings.DocumentDefect(member.Pointer.Child(name), "'" + name + "' is no status; what it describes is left out");
        }
    }

    private static void LowerMethods(Draft draft)
    {
        foreach (var name in draft.Names)
        {
            var lower = name.ToLowerInvariant();
            if (name != lower && ObjectShapes.Methods.Contains(lower) && !draft.Has(lower))
            {
                Rename(draft, name, lower);
            }
        }
    }

    /// <summary>Gets the operations of methods that OpenAPI has no member for (3.2), by their methods.</summary>
    public static IEnumerable<(string Method, DraftMember Operation)> OtherMethods(Draft pathItem, NormalizerContext context)
    {
        if (pathItem.Find("additionalOperations") is not { Value: JObject others } member)
        {
            yield break;
        }

        foreach (var other in others.Properties())
        {
            var at = member.Pointer.Child(other.Name);
            if (!ObjectShapes.IsMemberOfPathItem(other.Name) && Token.IsMatch(other.Name))
            {
                yield return (other.Name, new DraftMember(other.Value, at));
            }
            else
            {
                context.Findings.DocumentDefect(at, "'" + other.Name + "' is no further method of HTTP; the operation is left out");
            }
        }
    }
}
