namespace ApiVideo.Tool.Tests.Docs;

/// <summary>The links of all Markdown files lead somewhere.</summary>
public sealed class LinkTests
{
    [Test]
    public void Each_link_leads_to_a_file_of_the_repository_and_to_a_heading_of_it()
    {
        var pages = MarkdownPage.All();

        Assert.That(pages, Has.Count.GreaterThan(50));
        Assert.That(pages.Values.SelectMany(page => page.BrokenLinks(pages)), Is.Empty);
    }
}
