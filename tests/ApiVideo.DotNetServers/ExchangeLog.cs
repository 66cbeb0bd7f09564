using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Warehouse;

/// <summary>Keeps the exchange that a caller has named by a header, so that tests can see the wire.</summary>
public sealed class ExchangeLog
{
    public const string HeaderName = "X-Exchange";

    private readonly ConcurrentDictionary<string, Exchange> _exchanges = new();

    public Exchange this[string name] => _exchanges[name];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string? name = context.Request.Headers[HeaderName];
        if (name is null)
        {
            await next(context);
            return;
        }

        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        string body = await reader.ReadToEndAsync(context.RequestAborted);
        context.Request.Body.Position = 0;

        using var answer = new MemoryStream();
        var kept = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(answer, kept));
        await next(context);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        context.Features.Set(kept);

        _exchanges[name] = new Exchange(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString.Value,
            new HeaderDictionary(context.Request.Headers.ToDictionary()),
            body,
            context.Response.StatusCode,
            Encoding.UTF8.GetString(answer.ToArray()));
        answer.Position = 0;
        await answer.CopyToAsync(kept.Stream, context.RequestAborted);
    }
}
