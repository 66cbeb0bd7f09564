using ApiVideo.Generator.Spec.Normalizing;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Notes the places of request bodies and media types, on which NSwag keeps nothing but what it knows.</summary>
internal static class BodyPlaces
{
    public static void Note(OpenApiDocument document, JObject normalized, ElementPointers pointers)
    {
        foreach (var path in document.Paths)
        {
            foreach (var operation in path.Value)
            {
                if (normalized["paths"]?[path.Key]?[operation.Key] is JObject source)
                {
                    NoteOperation(operation.Value, source, pointers);
                }
            }
        }
    }

    private static void NoteOperation(OpenApiOperation operation, JObject source, ElementPointers pointers)
    {
        if (operation.RequestBody is { } body && source["requestBody"] is JObject bodySource)
        {
            pointers.Note(body, (string)bodySource[Annotations.Pointer]!);
            NoteContent(body.Content, bodySource, pointers);
        }

        foreach (var response in operation.Responses)
        {
            if (source["responses"]?[response.Key] is JObject responseSource)
            {
                NoteContent(response.Value.Content, responseSource, pointers);
            }
        }
    }

    private static void NoteContent(IDictionary<string, OpenApiMediaType> content, JObject source, ElementPointers pointers)
    {
        foreach (var mediaType in content)
        {
            if (source["content"]?[mediaType.Key]?[Annotations.Pointer] is { } place)
            {
                pointers.Note(mediaType.Value, (string)place!);
            }
        }
    }
}
