using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>The names of the API classes and of the client's properties for them, made from the tags.</summary>
internal static class ApiNames
{
    private const string Suffix = "Api";

    public static string InterfaceOf(string typeName) => "I" + typeName;

    /// <summary>Gets the name of the class; a class takes the name of its interface too.</summary>
    public static string TypeOf(TypeNames types, TagGroup group)
    {
        var wanted = group.Name.Length > Suffix.Length && group.Name.EndsWith(Suffix, StringComparison.Ordinal) ? group.Name : group.Name + Suffix;
        return types.Take("#tag/" + group.Tag, TypeClaim.Api(wanted), group.Operations[0].Pointer);
    }

    /// <summary>Gets the names of the client's properties, in the order of the tags.</summary>
    public static IReadOnlyList<GivenName> PropertiesOf(BuildContext context, IReadOnlyList<TagGroup> groups) => UniqueNames.Of(
        [.. groups.Select(group => new NameWish(group.Name, Suffix, group.Tag))],
        StringComparer.Ordinal,
        ReservedNames.Members,
        ReservedNames.ClientMembers,
        [context.Names.ClientName]);
}
