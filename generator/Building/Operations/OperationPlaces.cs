using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>
/// Names what operations write out: by the operation and its part, where it stands there; by the key of a shared response, request
/// body, parameter or header, always with the word for what that is; by the path, where it is of the path.
/// </summary>
internal sealed class OperationPlaces(BuildContext context, PlaceNames places)
{
    private const string Response = "Response";
    private const string Request = "Request";
    private const string Parameter = "Parameter";

    private readonly Dictionary<SpecPointer, string> _owners = [];

    /// <summary>Names the schemas of all operations.</summary>
    /// <param name="operations">The operations with what the names of their types begin with.</param>
    public void Add(IReadOnlyList<(LocatedOperation Operation, string Prefix)> operations)
    {
        foreach (var (operation, prefix) in operations.OrderBy(entry => entry.Prefix, StringComparer.Ordinal))
        {
            AddOwner(operation.Pointer, prefix);
        }

        foreach (var operation in operations.Select(entry => entry.Operation).OrderBy(operation => operation.Path, StringComparer.Ordinal))
        {
            AddOwner(context.Spec.PointerOf(operation.PathItem), Identifier.Pascal(operation.Path.Replace("{", " by ").Replace("}", " ")));
        }

        foreach (var (operation, prefix) in operations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Add(operation, prefix);
        }
    }

    // Where several paths share an operation, the first in ordinal order gives the name.
    private void AddOwner(SpecPointer place, string name)
    {
        if (!place.IsRoot && !_owners.ContainsKey(place))
        {
            _owners.Add(place, name);
        }
    }

    private void Add(LocatedOperation located, string prefix)
    {
        // NSwag keeps a request body among the parameters too.
        foreach (var parameter in located.Operation.Parameters.Concat(located.PathItem.Parameters ?? []).Select(parameter => parameter.ActualParameter).Where(parameter => parameter.Kind != OpenApiParameterKind.Body))
        {
            var schema = parameter.Schema ?? parameter;
            var own = Identifier.Pascal(parameter.Name ?? "");
            var name = NameOf(context.Spec.PlaceOf(schema), "", Parameter, prefix + own, _ => own);
            places.Add(schema, name, isParameter: true);
        }

        foreach (var (offer, word) in Offers(located.Operation.RequestBody?.ActualRequestBody.Content))
        {
            var end = word + (MediaTypes.IsMultipart(MediaTypes.Name(offer.Key)) ? "" : IsForm(offer.Key) ? "Form" : Request);
            places.Add(offer.Value.Schema, NameOf(context.Spec.PlaceOf(offer.Value.Schema!), word, Request, prefix + end, _ => end));
        }

        var responses = located.Operation.Responses.Where(response => response.Value is not null).ToList();
        var hasSuccess = responses.Any(response => StatusRange.Parse(response.Key) is { IsSuccess: true });
        foreach (var response in responses)
        {
            foreach (var (offer, word) in Offers(response.Value.ActualResponse.Content))
            {
                AddAnswer(offer, word, response.Key, hasSuccess, prefix);
            }

            if (response.Value.ActualResponse.Schema is { } schema)
            {
                AddAnswer(schema, word: "", response.Key, hasSuccess, prefix);
            }
        }
    }

    private void AddAnswer(KeyValuePair<string, OpenApiMediaType> offer, string word, string status, bool hasSuccess, string prefix)
    {
        var schema = offer.Value.Schema!;
        if (!MediaTypes.IsEvents(offer.Key) && !MediaTypes.IsJsonLines(offer.Key))
        {
            AddAnswer(schema, word, status, hasSuccess, prefix);
            return;
        }

        // Of a sequence the items have a name.
        var item = SchemaShape.Actual(schema).Item ?? schema;
        var end = StatusNames.Of(StatusRange.Parse(status) ?? default) + (MediaTypes.IsEvents(offer.Key) && SequenceBuilder.IsChoiceOfEvents(item) ? "Event" : "Item");
        places.Add(item, NameOf(context.Spec.PlaceOf(schema), "", Response, prefix + end, _ => end));
    }

    private void AddAnswer(JsonSchema schema, string word, string status, bool hasSuccess, string prefix) => places.Add(
        schema, NameOf(context.Spec.PlaceOf(schema), word, Response, prefix + word + AnswerOf(status, hasSuccess), rest => word + AnswerOf(StatusIn(rest) ?? status, hasSuccess)));

    /// <summary>Gets the name of what is written at a place.</summary>
    /// <param name="place">The place, which may be anywhere that a reference leads to.</param>
    /// <param name="word">The word of its media type, where that tells it from what is written beside it.</param>
    /// <param name="suffix">The word for what it is, where it is shared.</param>
    /// <param name="ordinary">The name where the place says nothing.</param>
    /// <param name="partOf">Gives the part of an operation or a path from the rest of the pointer.</param>
    private string NameOf(SpecPointer place, string word, string suffix, string ordinary, Func<string[], string> partOf)
    {
        if (place.IsRoot)
        {
            return ordinary;
        }

        if (place.File == context.Spec.File.Path && SharedKey(place.Segments()) is { } key)
        {
            return Shared(key, word, suffix);
        }

        for (var owner = place.Parent; !owner.IsRoot; owner = owner.Parent)
        {
            if (_owners.TryGetValue(owner, out var name))
            {
                return name + partOf((place with { Pointer = place.Pointer.Substring(owner.Pointer.Length) }).Segments());
            }
        }

        // In a list of another file, a parameter is called what it is called in any list.
        if (place.File != context.Spec.File.Path && place.Segments() is [.., "parameters", var index, "schema"] && index.All(char.IsDigit))
        {
            return Identifier.Pascal(BundleNames.WordFor(place.Parent.Parent.Parent)) + partOf([]);
        }

        return place.File == context.Spec.File.Path ? ordinary : Shared(BundleNames.WordFor(WithoutContent(place)), word, suffix);
    }

    private static string Shared(string key, string word, string suffix)
    {
        // A bare status is no name.
        var name = Identifier.Pascal(key.Length > 0 && char.IsDigit(key[0]) ? "Status " + key : key);
        var own = name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
        return own + word + suffix;
    }

    private static string? SharedKey(string[] segments) => segments switch
    {
        ["components", "responses" or "requestBodies" or "parameters" or "headers", var key, ..] => key,
        ["responses" or "parameters", var key, ..] => key,
        _ => null,
    };

    private static SpecPointer WithoutContent(SpecPointer place)
    {
        var end = place.Pointer.IndexOf("/content/", StringComparison.Ordinal);
        return end < 0 ? place : place with { Pointer = place.Pointer.Substring(0, end) };
    }

    private static string? StatusIn(string[] rest) => rest is ["responses", var status, ..] ? status : null;

    private static string AnswerOf(string status, bool hasSuccess) => StatusRange.Parse(status) switch
    {
        { IsDefault: true } => hasSuccess ? "Error" : Response,
        { IsSuccess: true } range => StatusNames.Of(range) + Response,
        { IsError: true } => status.Trim().ToUpperInvariant() + "Error",
        _ => status.Trim().ToUpperInvariant() + Response,
    };

    private static bool IsForm(string mediaType) => MediaTypes.Name(mediaType).Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase);

    // Of several bodies that are written out, the first in JSON has the plain name, or else the first; the others have the word of their methods too.
    private static IEnumerable<(KeyValuePair<string, OpenApiMediaType> Offer, string Word)> Offers(IDictionary<string, OpenApiMediaType>? content)
    {
        var isTaken = false;
        foreach (var offer in (content ?? new Dictionary<string, OpenApiMediaType>()).Where(offer => offer.Value?.Schema is not null).OrderBy(offer => !MediaTypes.IsJson(offer.Key)))
        {
            var isNamed = offer.Value.Schema.Reference is null && (MediaTypes.IsJson(offer.Key) || MediaTypes.IsXml(offer.Key));
            yield return (offer, isNamed && isTaken ? MediaTypes.WordOf(offer.Key) : "");
            isTaken |= isNamed;
        }
    }
}
