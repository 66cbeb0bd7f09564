using System.Text.Json.Serialization.Metadata;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator;

/// <summary>Writes answers.</summary>
internal static class Answer
{
    public static Task JsonAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(body, type, contentType: "application/json", context.RequestAborted);
    }

    public static Task ErrorAsync(HttpContext context, int status, ProblemBody problem) =>
        JsonAsync(context, status, problem with { Status = status }, EmulatorJson.Wire.ProblemBody);

    /// <summary>Answers 400 with the first problem at the top and all of them below it.</summary>
    public static Task BadRequestAsync(HttpContext context, IReadOnlyList<ProblemBody> problems) =>
        ErrorAsync(context, StatusCodes.Status400BadRequest, problems[0] with { Problems = problems });
}
