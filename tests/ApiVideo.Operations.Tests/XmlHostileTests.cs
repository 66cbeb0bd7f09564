using System.Xml;

namespace ApiVideo.Library.Tests;

/// <summary>Answers that XML allows and a client must not follow: each is an exception that keeps the body.</summary>
public sealed class XmlHostileTests
{
    [TestCase("""<!DOCTYPE book><book isbn=""><title/><author><name/></author></book>""", TestName = "A_document_type")]
    [TestCase("""<!DOCTYPE book [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><book isbn=""><title>&c;</title><author><name/></author></book>""", TestName = "Entities_that_multiply")]
    [TestCase("""<!DOCTYPE book [<!ENTITY file SYSTEM "file:///etc/passwd">]><book isbn=""><title>&file;</title><author><name/></author></book>""", TestName = "An_entity_that_is_a_file")]
    [TestCase("""<!DOCTYPE book SYSTEM "http://127.0.0.1:9/book.dtd"><book isbn=""><title/><author><name/></author></book>""", TestName = "A_definition_elsewhere")]
    [TestCase("""<book isbn=""><title>&unknown;</title><author><name/></author></book>""", TestName = "An_entity_that_nobody_knows")]
    [TestCase("""<book isbn=""><title>t</title><author><name/></author>""", TestName = "A_document_that_breaks_off")]
    [TestCase("""<book isbn=""><title>t</title><author><name/></author></book><book/>""", TestName = "A_second_root")]
    [TestCase("""<other isbn=""><title>t</title><author><name/></author></other>""", TestName = "Another_root")]
    [TestCase("""<book isbn=""><title><b>t</b></title><author><name/></author></book>""", TestName = "Elements_in_a_text")]
    [TestCase("""<book isbn="" page-count="many"><title>t</title><author><name/></author></book>""", TestName = "A_number_that_is_none")]
    [TestCase("""<book isbn="" page-count="1,&quot;x"><title>t</title><author><name/></author></book>""", TestName = "A_number_that_goes_on")]
    [TestCase("""<book><title>t</title><author><name/></author></book>""", TestName = "A_missing_attribute")]
    [TestCase("""<book isbn=""><author><name/></author></book>""", TestName = "A_missing_element")]
    [TestCase("""{"title":"t"}""", TestName = "No_xml_at_all")]
    [TestCase("   ", TestName = "Nothing_but_space")]
    [TestCase("""<?xml version="1.0" encoding="nonsense"?><book isbn=""><title>t</title><author><name/></author></book>""", TestName = "An_encoding_that_nobody_knows")]
    public void Cannot_be_read(string body)
    {
        var exception = Assert.ThrowsAsync<ApiException>(() => XmlTests.Client(XmlTests.Answer(body)).Books.GetBookAsync())!;

        Assert.That((exception.ResponseBody, exception.InnerException is XmlException, exception.Message.Contains("cannot be read", StringComparison.Ordinal)), Is.EqualTo((body, true, true)));
    }

    [Test]
    public void Elements_that_are_nested_without_end_cannot_be_read()
    {
        const int depth = 100_000;
        var body = "<Tree name=\"\">" + string.Concat(Enumerable.Repeat("<parent name=\"\">", depth));
        foreach (var text in new[] { body, body + string.Concat(Enumerable.Repeat("</parent>", depth)) + "</Tree>" })
        {
            var exception = Assert.ThrowsAsync<ApiException>(() => XmlTests.Client(XmlTests.Answer(text)).Trees.GetTreeAsync())!;
            Assert.That(exception.InnerException, Is.InstanceOf<XmlException>().With.Message.Contains("deeper than"));
        }
    }

    [Test]
    public async Task What_is_unknown_may_be_nested_without_end()
    {
        const int depth = 20_000;
        var body = "<book isbn=\"\"><x>" + string.Concat(Enumerable.Repeat("<y>", depth)) + string.Concat(Enumerable.Repeat("</y>", depth)) + "</x><title>t</title><author><name/></author></book>";

        Assert.That((await XmlTests.Client(XmlTests.Answer(body)).Books.GetBookAsync()).Value.Title, Is.EqualTo("t"));
    }

    [Test]
    public void A_success_without_a_body_is_told()
    {
        var exception = Assert.ThrowsAsync<ApiException>(() => XmlTests.Client(XmlTests.Answer("")).Books.GetBookAsync())!;

        Assert.That(exception.Message, Does.Contain("no body"));
    }
}
