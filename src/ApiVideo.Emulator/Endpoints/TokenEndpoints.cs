using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>The exchange of an API key for a token, and its renewal. Neither is counted against the rate limit.</summary>
internal sealed class TokenEndpoints(Authentication authentication, TokenStore tokens)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/auth/api-key", (RequestDelegate)(context => ExchangeAsync(context, "apiKey", IssueForKey)));
        routes.MapPost("/auth/refresh", (RequestDelegate)(context => ExchangeAsync(context, "refreshToken", tokens.Renew)));
    }

    private AccessTokenBody? IssueForKey(string apiKey) => authentication.IsKnown(apiKey) ? tokens.Issue(apiKey) : null;

    private static async Task ExchangeAsync(HttpContext context, string name, Func<string, AccessTokenBody?> exchange)
    {
        using var document = await JsonBody.ReadObjectAsync(context).ConfigureAwait(false);
        if (document is null)
        {
            return;
        }

        if (!JsonBody.TryGetMember(document.RootElement, name, out var member))
        {
            await Answer.BadRequestAsync(context, [Problems.Required(name)]).ConfigureAwait(false);
        }
        else if (JsonBody.ReadText(member) is not { } secret)
        {
            await Answer.BadRequestAsync(context, [Problems.Invalid(name, "This attribute must be a string.")]).ConfigureAwait(false);
        }
        else if (exchange(secret) is not { } body)
        {
            await Answer.ErrorAsync(context, StatusCodes.Status400BadRequest, Problems.InvalidCredentials).ConfigureAwait(false);
        }
        else
        {
            await Answer.JsonAsync(context, StatusCodes.Status200OK, body, EmulatorJson.Wire.AccessTokenBody).ConfigureAwait(false);
        }
    }
}
