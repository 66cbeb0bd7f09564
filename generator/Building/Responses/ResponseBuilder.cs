using System.Globalization;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Builds what an operation's answers are read as.</summary>
internal sealed class ResponseBuilder(BuildContext context, SchemaBuilder schemas, XmlBodies xml)
{
    private readonly SequenceBuilder _sequences = new(schemas);

    public (ResultModel Result, EquatableArray<ErrorModel> Errors) Build(LocatedOperation located, string typePrefix)
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
        var result = Result(located, isFallbackSuccess ? fallback : successes, typePrefix);
        var errors = responses.Where(response => response.Status!.Value.IsError || response.Status.Value.IsDefault)
            .Select(response => Error(response, typePrefix))
            .OfType<ErrorModel>();
        return (result, errors.ToEquatableArray());
    }

    /// <summary>Builds the values that an operation streams where it also answers in JSON; null where it does not.</summary>
    public ResultModel? BuildStream(LocatedOperation located, string typePrefix) => StreamOf(located.Operation) is { } stream
        ? _sequences.Build(stream.Offer.Key, stream.Offer.Value?.Schema, typePrefix) with { Description = stream.Response.Description }
        : null;

    /// <summary>Tells whether an operation answers in JSON or streams, as the caller likes.</summary>
    public static bool IsStreamBesideJson(OpenApiOperation operation) => StreamOf(operation) is not null;

    private static (OpenApiResponse Response, KeyValuePair<string, OpenApiMediaType> Offer)? StreamOf(OpenApiOperation operation)
    {
        foreach (var response in operation.Responses.Where(response => response.Value is not null && StatusRange.Parse(response.Key) is { IsSuccess: true }))
        {
            var actual = response.Value.ActualResponse;
            var stream = actual.Content.FirstOrDefault(offer => MediaTypes.IsEvents(offer.Key) || MediaTypes.IsJsonLines(offer.Key));
            if (stream.Key is not null && MediaTypes.FindJson(actual.Content) is not null)
            {
                return (actual, stream);
            }
        }

        return null;
    }

    private ResultModel Result(LocatedOperation located, List<StatusResponse> successes, string typePrefix)
    {
        var results = new List<(StatusRange Status, ResultModel Result)>();
        foreach (var success in successes)
        {
            var name = typePrefix + StatusNames.Of(success.Status!.Value);
            results.Add((success.Status!.Value, Result(success.Response, name)));
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

    private ResultModel Result(OpenApiResponse response, string typePrefix)
    {
        if (MediaTypes.FindJson(response.Content) is { } json)
        {
            return Json(response, json.Value.Schema, json.Key, typePrefix);
        }

        if (XmlBodies.Find(response.Content) is { } found && !response.Content.Keys.Any(IsSequence) && xml.Of(found.Value.Schema!, typePrefix + "Response", isSent: false) is { } typed)
        {
            return new ResultModel(ResultKind.Xml, typed.Use.Type, found.Key.Trim(), response.Description) { IsOptional = typed.Use.IsNullable, Xml = typed.Root };
        }

        foreach (var offer in response.Content)
        {
            if (MediaTypes.IsEvents(offer.Key) || MediaTypes.IsJsonLines(offer.Key))
            {
                return _sequences.Build(offer.Key, offer.Value?.Schema, typePrefix) with { Description = response.Description };
            }

            var kind = MediaTypes.IsText(offer.Key) && !FileSchemas.IsFile(offer.Value?.Schema) ? ResultKind.Text : ResultKind.Stream;
            return new ResultModel(kind, Type: null, MediaTypes.Name(offer.Key), response.Description);
        }

        return response.Schema is { } schema ? Json(response, schema, MediaTypes.Json, typePrefix) : ResultModel.Empty with { Description = response.Description };
    }

    private ResultModel Json(OpenApiResponse response, JsonSchema? schema, string mediaType, string typePrefix)
    {
        if (FileSchemas.IsFile(schema))
        {
            return new ResultModel(ResultKind.Stream, Type: null, "*/*", response.Description);
        }

        var use = schemas.Use(schema, typePrefix + "Response");
        var accept = MediaTypes.IsAny(mediaType) ? MediaTypes.Json : MediaTypes.Name(mediaType);
        return new ResultModel(ResultKind.Json, use.Type, accept, response.Description) { IsOptional = use.IsNullable };
    }

    private ErrorModel? Error(StatusResponse response, string typePrefix)
    {
        var status = response.Status!.Value;
        var schema = MediaTypes.FindJson(response.Response.Content)?.Value.Schema ?? (response.Response.Content.Count == 0 ? response.Response.Schema : null);
        var name = typePrefix + (status.IsDefault ? "Error" : StatusName(status) + "Error");
        if (schema is null)
        {
            return XmlBodies.Find(response.Response.Content) is { } offer && xml.Of(offer.Value.Schema!, name, isSent: false) is { } typed
                ? new ErrorModel(status.First, status.Last, typed.Use.Type, response.Response.Description) { Xml = typed.Root }
                : null;
        }

        var type = schemas.Use(schema, name).Type;
        return new ErrorModel(status.First, status.Last, type, response.Response.Description);
    }

    private static bool IsSequence(string mediaType) => MediaTypes.IsEvents(mediaType) || MediaTypes.IsJsonLines(mediaType);

    private static string StatusName(StatusRange status) => status.First.ToString(CultureInfo.InvariantCulture);

    private readonly record struct StatusResponse(StatusRange? Status, OpenApiResponse Response);
}
