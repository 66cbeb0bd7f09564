namespace ApiVideo.Emulator.Endpoints;

/// <summary>Adds a body to the errors of the routing: an unknown path, or a method that a path does not have.</summary>
internal static class UnmatchedRequest
{
    public static Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var problem = status == StatusCodes.Status405MethodNotAllowed ? Problems.WrongMethod : Problems.UnknownAddress;
        return Answer.ErrorAsync(context, status, problem);
    }
}
