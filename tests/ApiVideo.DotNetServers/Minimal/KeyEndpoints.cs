using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Who is let in.</summary>
public static class KeyEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/open", Name).WithName("GetOpen");
        group.MapGet("/bearer", Name).RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = KeyHandler.Bearer }).WithName("GetWithBearer");
        group.MapGet("/api-key", Name).RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = KeyHandler.ApiKey }).WithName("GetWithApiKey");
    }

    private static Echo Name(ClaimsPrincipal user) => new(user.Identity?.Name ?? "nobody");
}
