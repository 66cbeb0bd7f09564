using System.Globalization;
using System.Net;
using Spectre.Console;

namespace ApiVideo.Quickstart;

/// <summary>The calls of the story, a row each, with the rate limit that came with the answer.</summary>
internal sealed class CallTable
{
    private const int OkLimit = 300;

    private readonly Table _table = new Table()
        .Border(TableBorder.Simple)
        .AddColumn(new TableColumn("Call").NoWrap())
        .AddColumn(new TableColumn("Status").NoWrap())
        .AddColumn(new TableColumn("Left").NoWrap().RightAligned())
        .AddColumn(new TableColumn("Reset").NoWrap().RightAligned())
        .AddColumn("What came back");

    public void Add(string call, ApiResponse answer, string outcome) => Add(call, answer.StatusCode, answer.RateLimit, outcome);

    public void Add(string call, ApiException failure, string outcome) => Add(call, failure.StatusCode, failure.RateLimit, outcome);

    public void AddNote(string call, string outcome) => AddRow(call, "", outcome, default);

    public void Show() => AnsiConsole.Write(_table);

    private void Add(string call, HttpStatusCode status, RateLimit limit, string outcome)
    {
        var color = (int)status < OkLimit ? "green" : "yellow";
        AddRow(call, string.Create(CultureInfo.InvariantCulture, $"[{color}]{(int)status}[/]"), outcome, limit);
    }

    private void AddRow(string call, string statusMarkup, string outcome, RateLimit limit) => _table.AddRow(
        Markup.Escape(call),
        statusMarkup,
        limit is { Remaining: { } remaining, Limit: { } total } ? string.Create(CultureInfo.InvariantCulture, $"{remaining}/{total}") : "",
        limit.RetryAfter is { } wait ? string.Create(CultureInfo.InvariantCulture, $"{wait.TotalSeconds:0} s") : "",
        Markup.Escape(outcome));
}
