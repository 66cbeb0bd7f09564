using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>
/// The names that a document's author gives by extensions. <c>x-csharp-name</c> is taken as it is, <c>x-ms-client-name</c> and
/// <c>x-ms-enum</c> in the case of C#; of several the first of this order counts. What is no name gives a finding.
/// </summary>
internal static class AuthorNames
{
    private const string Exact = "x-csharp-name";
    private const string Client = "x-ms-client-name";

    /// <summary>Gets the name of a type, a member, a method or an accessor.</summary>
    /// <param name="context">What is built.</param>
    /// <param name="extensions">The extensions of the element.</param>
    /// <param name="at">Where the element is written.</param>
    public static string? Of(BuildContext context, IDictionary<string, object?>? extensions, SpecPointer at) =>
        ExactOf(context, extensions, at) is { } exact ? char.ToUpperInvariant(exact[0]) + exact.Substring(1)
            : ClientOf(context, extensions, at) is { } name ? Identifier.Pascal(name)
            : null;

    /// <summary>Gets the name of a parameter.</summary>
    public static string? OfParameter(BuildContext context, IDictionary<string, object?>? extensions, SpecPointer at) =>
        ExactOf(context, extensions, at) ?? (ClientOf(context, extensions, at) is { } name ? Identifier.Camel(name) : null);

    /// <summary>Gets the name of a member: that of the use, and never that of the type that is used.</summary>
    public static string? OfMember(BuildContext context, JsonSchema property) => Of(context, property.ExtensionData, context.Spec.PlaceOf(property));

    /// <summary>Gets the type name that <c>x-ms-enum</c> has for the enum.</summary>
    public static string? OfEnum(BuildContext context, JsonSchema schema)
    {
        var at = context.Spec.PlaceOf(schema);
        return MsEnum(context, schema)?["name"] is JValue { Value: string name } && Cased(context, name, at.Child("x-ms-enum").Child("name")) is { } known
            ? Identifier.Pascal(known)
            : null;
    }

    /// <summary>Gets what <c>x-ms-enum</c> says of the values.</summary>
    public static IEnumerable<(string Value, string? Name, string? Description)> ValuesOf(BuildContext context, JsonSchema schema) =>
        (MsEnum(context, schema)?["values"] as JArray ?? []).OfType<JObject>()
            .Select(value => (Scalar(value["value"]), Scalar(value["name"]), Scalar(value["description"])))
            .Where(value => value.Item1 is not null)
            .Select(value => (value.Item1!, value.Item2, value.Item3));

    private static JObject? MsEnum(BuildContext context, JsonSchema schema) =>
        context.Spec.PlaceOf(schema) is { IsRoot: false } place ? (context.Spec.Raw(place) as JObject)?["x-ms-enum"] as JObject : null;

    private static string? ExactOf(BuildContext context, IDictionary<string, object?>? extensions, SpecPointer at)
    {
        if (Extensions.Text(extensions, Exact) is not { } name || Identifier.IsValid(name))
        {
            return Extensions.Text(extensions, Exact);
        }

        context.Findings.DocumentDefect(at.Child(Exact), $"'{name}' is no C# name; the ordinary name is taken");
        return null;
    }

    private static string? ClientOf(BuildContext context, IDictionary<string, object?>? extensions, SpecPointer at) =>
        Extensions.Text(extensions, Client) is { } name ? Cased(context, name, at.Child(Client)) : null;

    private static string? Cased(BuildContext context, string name, SpecPointer at)
    {
        if (Words.Split(name).Count > 0)
        {
            return name;
        }

        context.Findings.DocumentDefect(at, $"'{name}' is no name; the ordinary name is taken");
        return null;
    }

    private static string? Scalar(JToken? value) => value is JValue { Value: not null } scalar ? Convert.ToString(scalar.Value, System.Globalization.CultureInfo.InvariantCulture) : null;
}
