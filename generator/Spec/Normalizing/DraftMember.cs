using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>A member's value and where it is written. The value still belongs to its source tree and is never changed.</summary>
internal readonly record struct DraftMember
{
    private readonly SpecPointer _place;
    private readonly string? _name;

    public DraftMember(JToken value, SpecPointer pointer)
    {
        Value = value;
        _place = pointer;
    }

    /// <summary>Creates a member that gets its place when it is asked for: keys may be long, and places repeat all keys around them.</summary>
    public DraftMember(JToken value, SpecPointer around, string name)
        : this(value, around) => _name = name;

    public JToken Value { get; init; }

    public SpecPointer Pointer => _name is null ? _place : _place.Child(_name);
}
