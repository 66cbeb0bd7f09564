using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Warehouse;

/// <summary>Lets in who has the key, as a bearer token or in a header, by the scheme that is asked for.</summary>
public sealed class KeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Bearer = "Bearer";
    public const string ApiKey = "ApiKey";
    public const string HeaderName = "X-Api-Key";
    public const string Key = "let-me-in";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? given = Scheme.Name == Bearer ? Request.Headers.Authorization : Request.Headers[HeaderName];
        if (given is null)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        if (given != (Scheme.Name == Bearer ? $"Bearer {Key}" : Key))
        {
            return Task.FromResult(AuthenticateResult.Fail("Another key."));
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, Scheme.Name)], Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
