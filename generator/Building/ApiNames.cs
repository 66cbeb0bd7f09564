using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building;

/// <summary>The names of the API classes, made from the tags.</summary>
internal static class ApiNames
{
    private const string Suffix = "Api";

    public static string TypeOf(TagGroup group)
    {
        var name = Identifier.Pascal(group.Name);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
    }

    public static string InterfaceOf(TagGroup group) => "I" + TypeOf(group);

    public static IEnumerable<string> TypesOf(IEnumerable<TagGroup> groups) => groups.SelectMany(group => new[] { TypeOf(group), InterfaceOf(group) });
}
