using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>A member found in a result, and the way to it.</summary>
internal sealed record PagePlace(PropertyModel Property, PagePath Path)
{
    public TypeRef Type => Property.Type;
}
