using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class HintNamesTests
{
    [Test]
    public void A_file_is_named_by_namespace_area_and_type()
    {
        Assert.That(HintNames.For("Acme.Billing", "Models", "Invoice"), Is.EqualTo("Acme.Billing.Models.Invoice.g.cs"));
    }
}
