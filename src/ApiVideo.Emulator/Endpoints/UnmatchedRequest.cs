namespace ApiVideo.Emulator.Endpoints;

/// <summary>Gets a body to the errors that routing answers by itself: an unknown path, or a method it does not take.</summary>
internal static class UnmatchedRequest
{
    public static Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var problem = status == StatusCodes.Status405MethodNotAllowed ? Problems.WrongMethod : Problems.UnknownAddress;
        return Answer.ErrorAsync(context, status, problem);
    }
}
