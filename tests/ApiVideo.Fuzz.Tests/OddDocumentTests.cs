using System.Text;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Documents that somebody wrote oddly, or to do harm: good code, or a finding at the very place.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OddDocumentTests
{
    [TestCaseSource(typeof(OddTexts), nameof(OddTexts.All))]
    [TestCaseSource(typeof(OddNames), nameof(OddNames.All))]
    [TestCaseSource(typeof(OddOperations), nameof(OddOperations.All))]
    [TestCaseSource(typeof(OddSchemas), nameof(OddSchemas.All))]
    public void An_odd_document_is_good_code_or_a_located_finding(string text, string findings)
    {
        var run = FuzzCase.RunOnSmallStack(text);

        Assert.That(string.Join(" ", run.Ids.Distinct().Order(StringComparer.Ordinal)), Is.EqualTo(findings), string.Join("\n", run.Messages));
        Assert.That(Demands.Check(run), Is.Null);
        Assert.That(run.Result.Findings.Where(finding => finding.Path is null), Is.Empty);
        Assert.That(run.Files.Count == 0 ? null : Demands.Compiles(run), Is.Null);
    }

    // The compiler decodes; what it makes of other bytes has to be bearable.
    [TestCase("EFBBBF", "utf-8", "")]
    [TestCase("FFFE", "utf-16", "")]
    [TestCase("FEFF", "utf-16BE", "")]
    public void A_byte_order_mark_is_no_part_of_the_text(string mark, string encoding, string findings)
    {
        var document = OddTexts.Head + "paths: {}\n";
        byte[] bytes = [.. Convert.FromHexString(mark), .. Encoding.GetEncoding(encoding).GetBytes(document)];
        var text = SourceText.From(new MemoryStream(bytes)).ToString();

        Assert.That(string.Join(" ", FuzzCase.RunOnSmallStack(text).Ids), Is.EqualTo(findings));
        Assert.That(string.Join(" ", FuzzCase.RunOnSmallStack("\ufeff" + document).Ids), Is.EqualTo(findings));
    }

    [TestCase("C328")]
    [TestCase("FF")]
    [TestCase("EDA080")]
    [TestCase("F8888888")]
    public void Bytes_that_are_no_UTF_8_are_replaced_and_read_on(string hex)
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes("openapi: 3.0.3\ninfo: { title: Odd, version: '1', description: 'a"), .. Convert.FromHexString(hex), .. "b' }\npaths: {}\n"u8,
        ];
        var run = FuzzCase.RunOnSmallStack(SourceText.From(new MemoryStream(bytes), Encoding.UTF8).ToString());

        Assert.That(run.Ids, Is.Empty);
        Assert.That(Demands.Compiles(run), Is.Null);
    }
}
