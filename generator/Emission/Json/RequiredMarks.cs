using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the bits that say which required members of an object were found.</summary>
internal sealed class RequiredMarks
{
    private readonly IReadOnlyList<PropertyModel> _members;
    private readonly List<string> _locals;

    /// <summary>Initializes a new instance of the <see cref="RequiredMarks"/> class.</summary>
    /// <param name="members">The required members, in the order in which a missing one is named.</param>
    public RequiredMarks(IReadOnlyList<PropertyModel> members)
    {
        _members = members;
        _locals = ReservedNames.FoundMembers(members.Count).ToList();
    }

    /// <summary>Declares the locals.</summary>
    public void Declare(SourceWriter writer)
    {
        foreach (var local in _locals)
        {
            writer.Line($"ulong {local} = 0;");
        }
    }

    /// <summary>Gets the statement that says that a member was found; empty if it is not required.</summary>
    public string Set(PropertyModel member)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            if (ReferenceEquals(_members[i], member))
            {
                return $"; {_locals[i / ReservedNames.BitsOfFound]} |= {Bits(1UL << (i % ReservedNames.BitsOfFound))}";
            }
        }

        return "";
    }

    /// <summary>Throws if one of the members was not found.</summary>
    public void Check(SourceWriter writer, string typeName)
    {
        for (var i = 0; i < _locals.Count; i++)
        {
            var members = _members.Skip(i * ReservedNames.BitsOfFound).Take(ReservedNames.BitsOfFound).Select(member => Literals.String(member.WireName)).ToList();
            var all = Bits(ulong.MaxValue >> (ReservedNames.BitsOfFound - members.Count));
            writer.Line($"if ({_locals[i]} != {all}) throw reader.MissingMember({Literals.String(typeName)}, {_locals[i]}, {string.Join(", ", members)});");
        }
    }

    private static string Bits(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
