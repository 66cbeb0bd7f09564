using System.Text.RegularExpressions;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>Takes a multipart body apart, byte by byte as RFC 7578 has it.</summary>
internal static partial class MultipartText
{
    public static IEnumerable<string> Differences(CapturedRequest request, IEnumerable<ExpectedPart> expected)
    {
        var wanted = string.Join("\n", expected.SelectMany(part => part.Texts()).Order(StringComparer.Ordinal));
        var sent = string.Join("\n", Parts(request).Order(StringComparer.Ordinal));
        return wanted == sent ? [] : [$"the parts are\n{sent}\nand not\n{wanted}"];
    }

    private static IEnumerable<string> Parts(CapturedRequest request)
    {
        var boundary = "--" + request.ContentType!.Split("boundary=")[1].Trim('"');
        var text = request.Text;
        Assert.That(text, Does.EndWith($"\r\n{boundary}--\r\n").And.StartWith(boundary + "\r\n"));
        foreach (var part in ("\r\n" + text[..text.LastIndexOf($"\r\n{boundary}--", StringComparison.Ordinal)]).Split($"\r\n{boundary}\r\n").Skip(1))
        {
            var halves = part.Split("\r\n\r\n", 2);
            var headers = halves[0].Split("\r\n").Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);
            var disposition = headers["Content-Disposition"];
            yield return ExpectedPart.Text(Unquoted(Name().Match(disposition))!, Unquoted(FileName().Match(disposition)), headers.GetValueOrDefault("Content-Type"), halves[1]);
        }
    }

    // As WHATWG has browsers write them.
    private static string? Unquoted(Match match) => !match.Success ? null
        : match.Groups[1].Value.Replace("%22", "\"", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);

    [GeneratedRegex("; name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("; filename=\"([^\"]*)\"")]
    private static partial Regex FileName();
}
