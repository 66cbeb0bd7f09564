using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class IdentifierTableTests
{
    [TestCase("webhooks-list-response")]
    [TestCase("HTTPServer")]
    [TestCase("i-o-status")]
    [TestCase("A+")]
    [TestCase("-created")]
    [TestCase("GMT+1")]
    [TestCase("")]
    public void A_name_has_the_same_identifiers_each_time(string name)
    {
        var table = new IdentifierTable();
        for (var i = 0; i < 2; i++)
        {
            Assert.That(table.Pascal(name), Is.EqualTo(Identifier.Pascal(name)));
            Assert.That(table.Camel(name), Is.EqualTo(Identifier.Camel(name)));
            Assert.That(table.Value(name), Is.EqualTo(Identifier.Value(name)));
        }
    }
}
