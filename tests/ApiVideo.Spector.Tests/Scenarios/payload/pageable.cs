using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class PageableCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Payload_Pageable_ServerDrivenPagination_link()
    {
        var names = new List<string>();
        await foreach (var pet in Client.Default.ServerDrivenPaginationLinkAllAsync())
        {
            names.Add(pet.Id + " " + pet.Name);
        }

        Check.Sequence(names, "1 dog", "2 cat", "3 bird", "4 fish");
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody()
    {
        var names = new List<string>();
        await foreach (var pet in Client.Default.ContinuationTokenRequestQueryResponseBodyAllAsync(foo: "foo", bar: "bar"))
        {
            names.Add(pet.Id + " " + pet.Name);
        }

        Check.Sequence(names, "1 dog", "2 cat", "3 bird", "4 fish");
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody()
    {
        var first = (await Client.Default.ContinuationTokenRequestHeaderResponseBodyAsync(foo: "foo", bar: "bar")).Value;
        Check.Sequence(first.Pets, new Pet { Id = "1", Name = "dog" }, new Pet { Id = "2", Name = "cat" });
        var second = (await Client.Default.ContinuationTokenRequestHeaderResponseBodyAsync(token: first.NextToken, foo: "foo", bar: "bar")).Value;
        Check.Sequence(second.Pets, new Pet { Id = "3", Name = "bird" }, new Pet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader()
    {
        var response = await Client.Default.ContinuationTokenRequestQueryResponseHeaderAsync(foo: "foo", bar: "bar");
        var first = response.Value;
        Check.Sequence(first.Pets, new Pet { Id = "1", Name = "dog" }, new Pet { Id = "2", Name = "cat" });
        var second = (await Client.Default.ContinuationTokenRequestQueryResponseHeaderAsync(token: response.Headers.NextToken, foo: "foo", bar: "bar")).Value;
        Check.Sequence(second.Pets, new Pet { Id = "3", Name = "bird" }, new Pet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader()
    {
        var response = await Client.Default.ContinuationTokenRequestHeaderResponseHeaderAsync(foo: "foo", bar: "bar");
        var first = response.Value;
        Check.Sequence(first.Pets, new Pet { Id = "1", Name = "dog" }, new Pet { Id = "2", Name = "cat" });
        var second = (await Client.Default.ContinuationTokenRequestHeaderResponseHeaderAsync(token: response.Headers.NextToken, foo: "foo", bar: "bar")).Value;
        Check.Sequence(second.Pets, new Pet { Id = "3", Name = "bird" }, new Pet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody()
    {
        var first = (await Client.Default.ContinuationTokenRequestQueryNestedResponseBodyAsync(foo: "foo", bar: "bar")).Value;
        Check.Sequence(first.NestedItems.Pets, new Pet { Id = "1", Name = "dog" }, new Pet { Id = "2", Name = "cat" });
        var second = (await Client.Default.ContinuationTokenRequestQueryNestedResponseBodyAsync(token: first.NestedNext!.NextToken, foo: "foo", bar: "bar")).Value;
        Check.Sequence(second.NestedItems.Pets, new Pet { Id = "3", Name = "bird" }, new Pet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody()
    {
        var first = (await Client.Default.ContinuationTokenRequestHeaderNestedResponseBodyAsync(foo: "foo", bar: "bar")).Value;
        Check.Sequence(first.NestedItems.Pets, new Pet { Id = "1", Name = "dog" }, new Pet { Id = "2", Name = "cat" });
        var second = (await Client.Default.ContinuationTokenRequestHeaderNestedResponseBodyAsync(token: first.NestedNext!.NextToken, foo: "foo", bar: "bar")).Value;
        Check.Sequence(second.NestedItems.Pets, new Pet { Id = "3", Name = "bird" }, new Pet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_PageSize_listWithoutContinuation()
    {
        Check.Equal(4, (await Client.Default.PageSizeListWithoutContinuationAsync()).Value.Pets.Count);
    }

    public async Task Payload_Pageable_PageSize_listWithPageSize()
    {
        Check.Equal(2, (await Client.Default.PageSizeListWithPageSizeAsync(pageSize: 2)).Value.Pets.Count);
        Check.Equal(4, (await Client.Default.PageSizeListWithPageSizeAsync(pageSize: 4)).Value.Pets.Count);
    }

    public async Task Payload_Pageable_XmlPagination_listWithContinuation()
    {
        var first = (await Client.Default.XmlPaginationListWithContinuationAsync()).Value;
        Check.Sequence(first.Pets, new XmlPet { Id = "1", Name = "dog" }, new XmlPet { Id = "2", Name = "cat" });
        var second = (await Client.Default.XmlPaginationListWithContinuationAsync(marker: first.NextMarker)).Value;
        Check.Sequence(second.Pets, new XmlPet { Id = "3", Name = "bird" }, new XmlPet { Id = "4", Name = "fish" });
    }

    public async Task Payload_Pageable_XmlPagination_listWithNextLink()
    {
        var names = new List<string>();
        await foreach (var pet in Client.Default.XmlPaginationListWithNextLinkAllAsync())
        {
            names.Add(pet.Id + " " + pet.Name);
        }

        Check.Sequence(names, "1 dog", "2 cat", "3 bird", "4 fish");
    }
}
