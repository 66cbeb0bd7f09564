using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>The way from an element of NSwag's model back to where it is written.</summary>
internal sealed class ElementPlaces
{
    private readonly Dictionary<object, SpecPointer> _places = [];

    public void Note(object element, SpecPointer place) => _places[element] = place;

    /// <summary>Gets the place of the element, or of the schema that it refers to.</summary>
    public SpecPointer? Of(object element) => element is JsonSchema { Reference: { } target } && Own(target) is { } place ? place : Own(element);

    /// <summary>Gets the place of the element itself, where it is a reference.</summary>
    public SpecPointer? Own(object element) => _places.TryGetValue(element, out var place) ? place : null;
}
