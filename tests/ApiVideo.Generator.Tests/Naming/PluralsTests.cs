using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class PluralsTests
{
    [TestCase("Events", "Event")]
    [TestCase("VideoTags", "VideoTag")]
    [TestCase("Entries", "Entry")]
    [TestCase("Addresses", "Address")]
    [TestCase("Boxes", "Box")]
    [TestCase("Branches", "Branch")]
    [TestCase("Dishes", "Dish")]
    [TestCase("Sizes", "Size")]
    [TestCase("Licenses", "License")]
    [TestCase("Databases", "Database")]
    [TestCase("Waltzes", "Waltz")]
    [TestCase("Prices", "Price")]
    [TestCase("Devices", "Device")]
    public void The_items_of_a_list_have_the_singular_of_its_name(string name, string expected) =>
        Assert.That(Plurals.Singular(name), Is.EqualTo(expected));

    [TestCase("Statuses", "Status")]
    [TestCase("OrderStatuses", "OrderStatus")]
    [TestCase("order_statuses", "order_status")]
    [TestCase("Aliases", "Alias")]
    [TestCase("Movies", "Movie")]
    [TestCase("Caches", "Cache")]
    [TestCase("Indices", "Index")]
    [TestCase("ProductSkus", "ProductSku")]
    [TestCase("skus", "sku")]
    public void A_word_that_no_rule_fits_has_its_own_singular(string name, string expected) =>
        Assert.That(Plurals.Singular(name), Is.EqualTo(expected));

    [TestCase("Status", "StatusItem")]
    [TestCase("Series", "SeriesItem")]
    [TestCase("Species", "SpeciesItem")]
    [TestCase("News", "NewsItem")]
    [TestCase("Data", "DataItem")]
    [TestCase("Analysis", "AnalysisItem")]
    [TestCase("Progress", "ProgressItem")]
    [TestCase("S", "SItem")]
    [TestCase("_", "_Item")]
    [TestCase("", "Item")]
    public void What_is_no_plural_is_followed_by_Item(string name, string expected) =>
        Assert.That(Plurals.Singular(name), Is.EqualTo(expected));
}
