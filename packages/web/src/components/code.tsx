/** A name or a number made for machines: it breaks anywhere rather than widen the page. */
export const Code = (props: { readonly children: string }) => (
  <code class="ipt-mono" dir="ltr">
    {props.children}
  </code>
);
