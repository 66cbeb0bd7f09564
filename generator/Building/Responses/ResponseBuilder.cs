using System.Globalization;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Builds what an operation's answers are read as.</summary>
internal sealed class ResponseBuilder(BuildContext context, SchemaBuilder schemas, XmlBodies xml)
{
    private readonly SequenceBuilder _sequences = new(schemas);
    private readonly ContentChoices _choices = new(context.Spec);

    /// <summary>Builds what the answers are read as; of the choices that the caller has, the given one, or the first.</summary>
    public (ResultModel Result, EquatableArray<ErrorModel> Errors) Build(LocatedOperation located, ContentChoice? choice, string typePrefix)
    {
        var responses = located.Operation.Responses
            .Where(response => response.Value is not null)
            .Select(response => new StatusResponse(StatusRange.Parse(response.Key), response.Value.ActualResponse))
            .Where(response => response.Status is not null)
            .OrderBy(response => response.Status!.Value.IsDefault)
            .ThenBy(response => response.Status!.Value.Last - response.Status.Value.First)
            .ThenBy(response => response.Status!.Value.First)
            .ToList();
        var successes = responses.Where(response => response.Status!.Value.IsSuccess).ToList();

        // An operation that describes nothing but "default" describes its success with it, and all else too.
        var fallback = responses.Where(response => response.Status!.Value.IsDefault).ToList();
        var isFallbackSuccess = successes.Count == 0;
        var result = !HasBody(located) ? ResultModel.Empty with { Description = successes.Concat(fallback).Select(response => response.Response.Description).FirstOrDefault() }
            : choice is not null ? Chosen(located, successes, choice, typePrefix)
            : Result(located, isFallbackSuccess ? fallback : successes, typePrefix);
        var errors = !HasBody(located) ? [] : responses.Where(response => (response.Status!.Value.IsError || response.Status.Value.IsDefault) && MayHaveBody(located, response))
            .Select(response => Error(response, typePrefix))
            .OfType<ErrorModel>();
        return (result, errors.ToEquatableArray());
    }

    /// <summary>Gets the choices that a caller has of the answer: those of the first success that offers several, or one that is events.</summary>
    public static IReadOnlyList<ContentChoice> Choices(LocatedOperation located, ContentChoices choices) => HasBody(located)
        ? located.Operation.Responses
            .Where(response => response.Value is not null && StatusRange.Parse(response.Key) is { IsSuccess: true, HasBody: true })
            .Select(response => choices.Of(response.Value.ActualResponse))
            .FirstOrDefault(offered => offered.Count > 1 || offered is [{ Kind: ContentKind.Events }]) ?? []
        : [];

    /// <summary>Builds the answer that the caller has chosen; the values of a stream are named as those of the operation.</summary>
    private ResultModel Chosen(LocatedOperation located, List<StatusResponse> successes, ContentChoice choice, string typePrefix)
    {
        var offering = successes.First(success => Offers(located, success).Any(offer => ReferenceEquals(offer, choice.Main.Value)));
        var isOptional = successes.Any(success => !Offers(located, success).Any());
        var result = Result(offering.Response, choice, typePrefix + StatusNames.Of(offering.Status!.Value));
        return isOptional && result.Kind == ResultKind.Json ? result with { IsOptional = true } : result;
    }

    private IEnumerable<OpenApiMediaType> Offers(LocatedOperation located, StatusResponse success) =>
        MayHaveBody(located, success) ? success.Response.Content.Values : [];

    private bool MayHaveBody(LocatedOperation located, StatusResponse response)
    {
        if (response.Status!.Value.HasBody)
        {
            return true;
        }

        if (response.Response.Content.Values.Any(offer => offer?.Schema is not null))
        {
            var name = StatusName(response.Status.Value);
            context.Findings.DocumentDefect(
                located.Pointer.Child("responses").Child(name), $"An answer of status {name} has no body in HTTP; what is described is left out");
        }

        return false;
    }

    private ResultModel Result(LocatedOperation located, List<StatusResponse> successes, string typePrefix)
    {
        var results = new List<(StatusRange Status, ResultModel Result)>();
        foreach (var success in successes)
        {
            var name = typePrefix + StatusNames.Of(success.Status!.Value);
            var hasBody = success.Status!.Value.HasBody || Offers(located, success).Any();
            results.Add((success.Status.Value, hasBody ? Result(success.Response, choice: null, name) : ResultModel.Empty with { Description = success.Response.Description }));
        }

        var values = results.Where(result => result.Result.Kind != ResultKind.None).ToList();
        var first = values.Select(value => value.Result).FirstOrDefault() ?? results.Select(result => result.Result).FirstOrDefault() ?? ResultModel.Empty;
        if (values.Any(value => Differs(value.Result, first)))
        {
            if (values.Any(value => value.Result.Xml is not null))
            {
                context.Findings.NotSupported(located.Pointer.Child("responses"), "Typed XML beside another kind of success", "the XML is text");
                values = [.. values.Select(value => value.Result.Xml is null ? value : (value.Status, value.Result with { Kind = ResultKind.Text, Type = null, Xml = null, IsOptional = false }))];
                first = values[0].Result;
            }
        }

        if (values.Any(value => Differs(value.Result, first)))
        {
            if (values.All(value => value.Result.Kind is ResultKind.Json or ResultKind.Text))
            {
                first = Union(located, values, typePrefix);
            }
            else
            {
                context.Findings.NotSupported(located.Pointer.Child("responses"), "A success that is a stream beside one that is not", "every success is read as the first");
            }
        }

        // A success that is described without a body has none to miss.
        return first.Kind is ResultKind.Json or ResultKind.Xml && values.Count < results.Count ? first with { IsOptional = true } : first;
    }

    private static bool Differs(ResultModel one, ResultModel other) => one.Kind != other.Kind || one.Type != other.Type || one.Xml != other.Xml;

    private ResultModel Union(LocatedOperation located, List<(StatusRange Status, ResultModel Result)> values, string typePrefix)
    {
        var text = TypeRef.Scalar(TypeKind.String);
        var types = values.Select(value => value.Result.Type ?? text).ToList();
        var union = schemas.UseResults(types, typePrefix + "Result", located.Pointer.Child("responses"));
        return new ResultModel(
            ResultKind.Json,
            union.Type,
            string.Join(", ", values.Select(value => value.Result.Accept).Distinct(StringComparer.Ordinal)),
            values[0].Result.Description)
        {
            IsOptional = values.Any(value => value.Result.IsOptional),
            Cases = values.Select((value, index) => new ResultCaseModel(
                value.Status.First,
                value.Status.Last,
                types[index],
                union.CaseOf(types[index]),
                IsText: value.Result.Kind == ResultKind.Text)).ToEquatableArray(),
        };
    }

    private ResultModel Result(OpenApiResponse response, ContentChoice? choice, string typePrefix)
    {
        if ((choice ?? First(_choices.Of(response))) is not { } content)
        {
            return response.Schema is { } schema && response.Content.Count == 0
                ? Json(response, schema, MediaTypes.Json, typePrefix)
                : ResultModel.Empty with { Description = response.Description };
        }

        var main = content.Main;
        switch (content.Kind)
        {
            case ContentKind.Json:
                var json = Json(response, main.Value.Schema, main.Key, typePrefix);
                return json with { IsAlsoText = json is { Kind: ResultKind.Json, Type.Kind: TypeKind.String } && _choices.IsAlsoText(response, content) };
            case ContentKind.Text when PlainTexts.TypeOf(main.Value.Schema) is not null:
                return Json(response, main.Value.Schema, main.Key, typePrefix);
            case ContentKind.Events or ContentKind.Lines:
                return _sequences.Build(main.Key, main.Value.Schema, typePrefix) with { Description = response.Description };
            case ContentKind.Xml when XmlBodies.Find(content.Offers) is { } found && xml.Of(found.Value.Schema!, typePrefix + "Response", isSent: false) is { } typed:
                return new ResultModel(ResultKind.Xml, typed.Use.Type, found.Key.Trim(), response.Description) { IsOptional = typed.Use.IsNullable, Xml = typed.Root };
            default:
                PlainTexts.ReportStructure(context, content);
                var kind = content.Kind is ContentKind.Text or ContentKind.Xml ? ResultKind.Text : ResultKind.Stream;
                var accept = string.Join(", ", content.Offers.Select(offer => MediaTypes.Accept(offer.Key)).Distinct(StringComparer.OrdinalIgnoreCase));
                return new ResultModel(kind, Type: null, accept, response.Description)
                {
                    AcceptParameter = content.Offers.Count > 1 ? "accept" : null,
                };
        }
    }

    private static ContentChoice? First(IReadOnlyList<ContentChoice> choices) => choices.Count == 0 ? null : choices[0];

    private ResultModel Json(OpenApiResponse response, JsonSchema? schema, string mediaType, string typePrefix)
    {
        if (FileSchemas.IsFile(schema))
        {
            return new ResultModel(ResultKind.Stream, Type: null, "*/*", response.Description);
        }

        var use = schemas.Use(schema, typePrefix + "Response");
        var accept = MediaTypes.IsAny(mediaType) ? MediaTypes.Json : MediaTypes.Accept(mediaType);
        return new ResultModel(ResultKind.Json, use.Type, accept, response.Description) { IsOptional = use.IsNullable };
    }

    // What answers HEAD has no body, whatever it is described with: that is what GET would be answered.
    private static bool HasBody(LocatedOperation located) => located.Method != "HEAD";

    private ErrorModel? Error(StatusResponse response, string typePrefix)
    {
        var status = response.Status!.Value;
        var schema = MediaTypes.FindJson(response.Response.Content)?.Value.Schema ?? (response.Response.Content.Count == 0 ? response.Response.Schema : null);
        var name = typePrefix + (status.IsDefault ? "Error" : StatusName(status) + "Error");
        if (schema is null)
        {
            if (XmlBodies.Find(response.Response.Content) is { } offer && xml.Of(offer.Value.Schema!, name, isSent: false) is { } typed)
            {
                return new ErrorModel(status.First, status.Last, typed.Use.Type, response.Response.Description) { Xml = typed.Root };
            }

            // Tools give errors the media type of the success. Such an object is JSON in practice; if it is not, its text is kept.
            var contents = _choices.Of(response.Response);
            schema = contents.Where(IsJsonInPractice).Select(content => content.Main.Value.Schema).FirstOrDefault();
            if (schema is null)
            {
                contents.ToList().ForEach(content => PlainTexts.ReportStructure(context, content));
                return null;
            }
        }

        var type = schemas.Use(schema, name).Type;
        return new ErrorModel(status.First, status.Last, type, response.Response.Description);
    }

    private bool IsJsonInPractice(ContentChoice content) => PlainTexts.IsStructured(content.Main.Value.Schema)
        && (context.Spec.Dialect == SpecDialect.Swagger20
            || (content.Kind == ContentKind.Binary && !MediaTypes.IsStructured(content.Main.Key))
            || MediaTypes.Name(content.Main.Key).Equals(MediaTypes.Text, StringComparison.OrdinalIgnoreCase));

    private static bool IsSequence(string mediaType) => MediaTypes.IsEvents(mediaType) || MediaTypes.IsJsonLines(mediaType);

    private static string StatusName(StatusRange status) => status.First.ToString(CultureInfo.InvariantCulture);

    private readonly record struct StatusResponse(StatusRange? Status, OpenApiResponse Response);
}
