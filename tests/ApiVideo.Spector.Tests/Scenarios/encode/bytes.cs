using System;
using System.IO;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class BytesCalls(Uri server) : ScenarioCalls(server)
{
    public Task Encode_Bytes_Query_default() => Client.Default.QueryDefaultAsync("test"u8.ToArray());

    public Task Encode_Bytes_Query_base64() => Client.Default.QueryBase64Async("test"u8.ToArray());

    public Task Encode_Bytes_Query_base64url() => Client.Default.QueryBase64urlAsync("test"u8.ToArray());

    public Task Encode_Bytes_Query_base64urlArray() => Client.Default.QueryBase64urlArrayAsync(["test"u8.ToArray(), "test"u8.ToArray()]);

    public Task Encode_Bytes_Header_default() => Client.Default.HeaderDefaultAsync("test"u8.ToArray());

    public Task Encode_Bytes_Header_base64() => Client.Default.HeaderBase64Async("test"u8.ToArray());

    public Task Encode_Bytes_Header_base64url() => Client.Default.HeaderBase64urlAsync("test"u8.ToArray());

    public Task Encode_Bytes_Header_base64urlArray() => Client.Default.HeaderBase64urlArrayAsync(["test"u8.ToArray(), "test"u8.ToArray()]);

    public async Task Encode_Bytes_Property_default()
    {
        var value = (await Client.Default.PropertyDefaultAsync(new DefaultBytesProperty { Value = "test"u8.ToArray() })).Value;
        Check.Sequence(value.Value, "test"u8.ToArray());
    }

    public async Task Encode_Bytes_Property_base64()
    {
        var value = (await Client.Default.PropertyBase64Async(new Base64BytesProperty { Value = "test"u8.ToArray() })).Value;
        Check.Sequence(value.Value, "test"u8.ToArray());
    }

    public async Task Encode_Bytes_Property_base64url()
    {
        var value = (await Client.Default.PropertyBase64urlAsync(new Base64urlBytesProperty { Value = "test"u8.ToArray() })).Value;
        Check.Sequence(value.Value, "test"u8.ToArray());
    }

    public async Task Encode_Bytes_Property_base64urlArray()
    {
        var value = (await Client.Default.PropertyBase64urlArrayAsync(new Base64urlArrayBytesProperty { Value = ["test"u8.ToArray(), "test"u8.ToArray()] })).Value;
        Check.Equal(2, value.Value.Count);
        Check.Sequence(value.Value[0], "test"u8.ToArray());
        Check.Sequence(value.Value[1], "test"u8.ToArray());
    }

    public async Task Encode_Bytes_RequestBody_default()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.RequestBodyDefaultAsync(picture);
    }

    public async Task Encode_Bytes_ResponseBody_default()
    {
        var bytes = await BytesAsync((await Client.Default.ResponseBodyDefaultAsync()).Value);
        Check.Sequence(bytes, Asset("image.png"));
    }

    public async Task Encode_Bytes_RequestBody_octetStream()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.RequestBodyOctetStreamAsync(picture);
    }

    public async Task Encode_Bytes_ResponseBody_octetStream()
    {
        var bytes = await BytesAsync((await Client.Default.ResponseBodyOctetStreamAsync()).Value);
        Check.Sequence(bytes, Asset("image.png"));
    }

    public async Task Encode_Bytes_RequestBody_customContentType()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.RequestBodyCustomContentTypeAsync(picture);
    }

    public async Task Encode_Bytes_ResponseBody_customContentType()
    {
        var bytes = await BytesAsync((await Client.Default.ResponseBodyCustomContentTypeAsync()).Value);
        Check.Sequence(bytes, Asset("image.png"));
    }

    public Task Encode_Bytes_RequestBody_base64() => Client.Default.RequestBodyBase64Async("test"u8.ToArray());

    public async Task Encode_Bytes_ResponseBody_base64()
    {
        var value = (await Client.Default.ResponseBodyBase64Async()).Value;
        Check.Sequence(value, "test"u8.ToArray());
    }

    public async Task Encode_Bytes_ResponseBody_base64url()
    {
        var value = (await Client.Default.ResponseBodyBase64urlAsync()).Value;
        Check.Sequence(value, "test"u8.ToArray());
    }
}
