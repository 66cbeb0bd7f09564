using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>A member found in a result, and the way to it.</summary>
internal sealed record PagePlace(PropertyModel Property, PagePath Path)
{
    public TypeRef Type => Property.Type;
}
