using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Spec;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>
/// Finds the choices that a caller has where a document offers several media types. The first that the document lists is the one
/// without a word of its own, so that a media type that is added later renames nothing.
/// </summary>
internal sealed class ContentChoices(SpecDocument spec)
{
    private readonly PartFiles _files = new(spec);

    /// <summary>Gets the choices of a request body.</summary>
    public IReadOnlyList<ContentChoice> Of(OpenApiRequestBody body)
    {
        var choices = Grouped(body.Content, isAnswer: false);

        // A form says in parts what it says as names and values, unless there are files.
        return choices.Where(choice => choice.Kind != ContentKind.Multipart || HasFiles(choice)
            || !choices.Any(other => other.Kind == ContentKind.Form && IsSame(choice, other))).ToList();
    }

    /// <summary>Gets the choices of an answer. What streams is never the first beside JSON.</summary>
    public IReadOnlyList<ContentChoice> Of(OpenApiResponse response)
    {
        var choices = Grouped(response.Content, isAnswer: true);
        var hasJson = choices.Any(choice => choice.Kind == ContentKind.Json);
        return choices.Where(choice => !hasJson || !IsOpen(choice)).Concat(choices.Where(choice => hasJson && IsOpen(choice))).ToList();
    }

    /// <summary>Determines whether JSON may as well come as the text that it says the same as.</summary>
    public bool IsAlsoText(OpenApiResponse response, ContentChoice json) => response.Content
        .Any(offer => offer.Value is not null && KindOf(offer, isAnswer: true) == ContentKind.Text && IsSame(offer.Value.Schema, json.Main.Value.Schema));

    private static bool IsOpen(ContentChoice choice) => choice.Kind is ContentKind.Events or ContentKind.Lines;

    private bool HasFiles(ContentChoice choice) => choice.Main.Value.Schema is { } schema && ObjectBuilder.Members(SchemaShape.Actual(schema))
        .Any(member => _files.Of(member.Property, PartFiles.EncodingOf(choice.Main.Value.Encoding, member.Name)) != FileCount.None);

    private static ContentKind? KindOf(KeyValuePair<string, OpenApiMediaType> offer, bool isAnswer)
    {
        var name = MediaTypes.Name(offer.Key);
        var isFile = FileSchemas.IsFile(offer.Value.Schema);
        return MediaTypes.IsEvents(name) ? ContentKind.Events
            : MediaTypes.IsJsonLines(name) ? isAnswer || !SequenceBuilder.IsWhole(offer.Value.Schema) ? ContentKind.Lines : isFile ? ContentKind.Binary : ContentKind.Text
            : (MediaTypes.IsJson(name) && (isAnswer || !isFile)) || (MediaTypes.IsAny(name) && !isFile) ? ContentKind.Json
            : name.Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase) ? ContentKind.Form
            : name.Equals(MediaTypes.Multipart, StringComparison.OrdinalIgnoreCase) ? ContentKind.Multipart
            : MediaTypes.IsMultipart(name) ? ContentKind.Parts
            : MediaTypes.IsText(name) && !(isAnswer && isFile) ? MediaTypes.IsXml(name) ? ContentKind.Xml : ContentKind.Text
            : MediaTypes.IsValid(name) || MediaTypes.IsRange(name) ? ContentKind.Binary
            : null;
    }

    private List<ContentChoice> Grouped(IEnumerable<KeyValuePair<string, OpenApiMediaType>> content, bool isAnswer)
    {
        var groups = new List<(ContentKind Kind, List<KeyValuePair<string, OpenApiMediaType>> Offers)>();
        foreach (var offer in content.Where(offer => offer.Value is not null))
        {
            if (KindOf(offer, isAnswer) is not { } kind)
            {
                continue;
            }

            // Parts and forms are for requests; of an answer they are bytes.
            kind = isAnswer && kind is (ContentKind.Form or ContentKind.Multipart or ContentKind.Parts) ? ContentKind.Binary : kind;
            var known = groups.FirstOrDefault(group => group.Kind == kind && MediaTypes.IsJsonLines(group.Offers[0].Key) == MediaTypes.IsJsonLines(offer.Key)
                && (!IsTyped(kind) || IsSame(group.Offers[0].Value.Schema, offer.Value.Schema)));
            if (known.Offers is null)
            {
                groups.Add((kind, [offer]));
            }
            else
            {
                known.Offers.Add(offer);
            }
        }

        var choices = groups.Select(group => new ContentChoice(group.Kind, group.Offers)).ToList();
        return isAnswer ? choices.Where(choice => !SaysTheSame(choice, choices)).ToList() : choices;
    }

    // Servers of some frameworks list every type that they can write for each answer: what JSON says is no choice in text or XML.
    private bool SaysTheSame(ContentChoice choice, List<ContentChoice> all) =>
        choice.Kind is ContentKind.Text or ContentKind.Xml && all.Any(other => other.Kind == ContentKind.Json && IsSame(choice, other));

    private static bool IsTyped(ContentKind kind) => kind is ContentKind.Json or ContentKind.Parts or ContentKind.Lines or ContentKind.Events;

    private bool IsSame(ContentChoice one, ContentChoice other) => IsSame(one.Main.Value.Schema, other.Main.Value.Schema);

    private bool IsSame(JsonSchema? one, JsonSchema? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        var (first, second) = (SchemaShape.Actual(one), SchemaShape.Actual(other));
        return ReferenceEquals(first, second) || JToken.DeepEquals(spec.Raw(spec.PointerOf(first)), spec.Raw(spec.PointerOf(second)));
    }
}
