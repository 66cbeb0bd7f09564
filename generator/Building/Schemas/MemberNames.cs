using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Names the members of one object.</summary>
internal static class MemberNames
{
    /// <summary>Gets the names, in the order of the members.</summary>
    /// <param name="context">What is built.</param>
    /// <param name="members">The members by their names on the wire.</param>
    /// <param name="reserved">What the type around has of the name, beside what every type has.</param>
    public static IReadOnlyList<string> Of(BuildContext context, IReadOnlyList<(string Name, JsonSchemaProperty Property)> members, params IEnumerable<string>[] reserved)
    {
        var wishes = members.Select(member => new NameWish(AuthorNames.OfMember(context, member.Property) ?? context.Identifiers.Pascal(member.Name), "Value", member.Name)).ToList();
        var given = UniqueNames.Of(wishes, StringComparer.Ordinal, [ReservedNames.Members, [ReservedNames.AdditionalProperties], .. reserved]);
        for (var i = 0; i < members.Count; i++)
        {
            if (given[i].TakenBy is { } other)
            {
                context.Findings.NameClash(context.Spec.PlaceOf(members[i].Property), wishes[i].Name, $"is renamed to '{given[i].Name}', because the member '{other}' has that name");
            }
        }

        return [.. given.Select(name => name.Name)];
    }
}
